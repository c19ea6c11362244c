using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Web.Composition;

/// <summary>What the demo holds.</summary>
internal enum DemoMode
{
    /// <summary>No demo: people create their agency and connect their own stores.</summary>
    None,

    /// <summary>Two agencies with people, and the sandbox's shops.</summary>
    Full,
}

/// <summary>
/// The settings that decide how the console is put together, read once and checked before anything starts. By environment
/// (<c>Demo__Mode=none</c>) or command line (<c>--Demo:Mode none</c>, <c>--demo none</c>). docs/operations.md lists them.
/// </summary>
internal sealed record ConsoleSettings
{
    private const string WebhooksName = "Webhooks:Url";

    /// <summary><c>Home</c>: where the private database, files, mail and keys of this machine are.</summary>
    public required string Home { get; init; }

    /// <summary><c>Sandbox:Url</c>: where the sandbox answers, or is to.</summary>
    public required Uri SandboxUrl { get; init; }

    /// <summary><c>Demo:Mode</c>: <c>full</c> by default in Development only.</summary>
    public required DemoMode Demo { get; init; }

    /// <summary><c>ConnectionStrings:Console</c> and <c>:Direct</c>; null: a private PostgreSQL under <see cref="Home"/>.</summary>
    public DatabaseOptions? Database { get; init; }

    /// <summary><c>Postgres:BinariesFolder</c>: the folder of initdb and postgres, where they are not found by themselves.</summary>
    public string? PostgresBinaries { get; init; }

    /// <summary><c>Secrets:MasterKey</c> or, where it is not set, the key file under <see cref="Home"/>.</summary>
    public MasterKey? MasterKey { get; init; }

    /// <summary><c>Public:Url</c>: the address that people type; null: the one the console listens on.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary><c>Webhooks:Url</c>: where notifications are to be sent, by each store's subscriptions and by the sandbox; null: to the public address.</summary>
    public Uri? WebhooksUrl { get; init; }

    /// <summary>False when <c>Webhooks:Url</c> is <c>none</c>: nobody is asked to send any.</summary>
    public required bool Webhooks { get; init; }

    /// <summary>Where kept files are.</summary>
    public string Files => Path.Combine(Home, "files");

    /// <summary>Where mail goes while no server is configured.</summary>
    public string Mail => Path.Combine(Home, "mail");

    /// <summary>The key that wraps all others.</summary>
    public MasterKey Key() => MasterKey ?? MasterKey.FromFile(Path.Combine(Home, "keys", "master.key"));

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One is wrong; it is named, with what was expected.</exception>
    public static ConsoleSettings Read(IConfiguration configuration, bool development) => new()
    {
        Home = Path.GetFullPath(HomeOf(configuration)),
        SandboxUrl = Url("Sandbox:Url", Text(configuration, "Sandbox:Url") ?? "http://localhost:5090"),
        Demo = Mode(Text(configuration, "demo") ?? Text(configuration, "Demo:Mode"), development),
        Database = Connections(configuration),
        PostgresBinaries = Text(configuration, "Postgres:BinariesFolder"),
        PublicUrl = Text(configuration, "Public:Url") is { } address ? Url("Public:Url", address) : null,
        WebhooksUrl = Text(configuration, WebhooksName) is { } webhooks && !IsNone(webhooks) ? Url(WebhooksName, webhooks) : null,
        Webhooks = Text(configuration, WebhooksName) is not { } wanted || !IsNone(wanted),
        MasterKey = Master(Text(configuration, "Secrets:MasterKey")),
    };

    private static bool IsNone(string text) => text.Equals("none", StringComparison.OrdinalIgnoreCase);

    // Configuration knows no case, and HOME is the user's own: the variable counts only when it is spelt Home.
    private static string HomeOf(IConfiguration configuration) =>
        Text(configuration, "Home") is { } home && home != Environment.GetEnvironmentVariable("HOME") ? home
        : Environment.GetEnvironmentVariable("Home") is { Length: > 0 } variable && !OperatingSystem.IsWindows() ? variable
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "TenantConsole");

    private static string? Text(IConfiguration configuration, string name) =>
        string.IsNullOrWhiteSpace(configuration[name]) ? null : configuration[name]!.Trim();

    private static Uri Url(string name, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url
            : throw new SettingException(name, $"“{text}” is not an http address such as http://localhost:5090.");

    private static DemoMode Mode(string? text, bool development) => text?.ToUpperInvariant() switch
    {
        null => development ? DemoMode.Full : DemoMode.None,
        "FULL" => DemoMode.Full,
        "NONE" => DemoMode.None,
        _ => throw new SettingException("Demo:Mode", $"“{text}” is neither full nor none."),
    };

    private static DatabaseOptions? Connections(IConfiguration configuration)
    {
        var (console, direct) = (Text(configuration, "ConnectionStrings:Console"), Text(configuration, "ConnectionStrings:Direct"));
        Check("ConnectionStrings:Console", console);
        Check("ConnectionStrings:Direct", direct);
        return (console, direct) switch
        {
            (null, null) => null,
            (null, _) => throw new SettingException("ConnectionStrings:Direct", "it is set while ConnectionStrings:Console is not."),
            _ => new DatabaseOptions { Console = console, Direct = direct },
        };
    }

    private static void Check(string name, string? connection)
    {
        try
        {
            _ = new Npgsql.NpgsqlConnectionStringBuilder(connection);
        }
        catch (ArgumentException error)
        {
            throw new SettingException(name, $"it is not a PostgreSQL connection string: {error.Message}");
        }
    }

    private static MasterKey? Master(string? text)
    {
        try
        {
            return text is null ? null : MasterKey.Parse(text);
        }
        catch (FormatException)
        {
            throw new SettingException("Secrets:MasterKey", "it must be the base64 of exactly 32 bytes.");
        }
    }
}
