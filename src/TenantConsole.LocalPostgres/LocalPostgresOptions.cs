namespace TenantConsole.LocalPostgres;

/// <summary>Where the private PostgreSQL cluster lives and which binaries run it.</summary>
public sealed record LocalPostgresOptions
{
    /// <summary>
    /// Folder of the cluster: data, password, log, fetched binaries. Default: <see cref="DefaultHome"/>. When the server's
    /// user cannot reach it (root's own home), a folder under <c>/var/lib/tenantconsole</c> chosen from this path stands in.
    /// </summary>
    public string? Home { get; init; }

    /// <summary>Folder with <c>postgres</c> and <c>initdb</c>, version 15 or later. Set: only this one is used. Not set: they are searched for.</summary>
    public string? BinariesFolder { get; init; }

    /// <summary>Whether a PostgreSQL that is installed on the machine may be used (PATH, the distributions' usual folders).</summary>
    public bool UseInstalled { get; init; } = true;

    /// <summary>Whether binaries may be fetched with the machine's npm client when none are installed.</summary>
    public bool AllowDownload { get; init; } = true;

    /// <summary>False gives up safety on power loss for speed (no fsync): for tests and measurements, never for an installation.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>How long a start may take, crash recovery included.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long fetching the binaries may take.</summary>
    public TimeSpan DownloadTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Server settings on top of ours (name to value), as after <c>postgres -c</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary><c>TenantConsole/postgres</c> in the user's local application data.</summary>
    public static string DefaultHome => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } data
            ? data
            : Path.GetTempPath(),
        "TenantConsole",
        "postgres");
}
