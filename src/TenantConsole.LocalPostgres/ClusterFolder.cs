using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace TenantConsole.LocalPostgres;

/// <summary>The folder of one cluster and what lies where in it.</summary>
internal sealed class ClusterFolder
{
    private const string SharedRoot = "/var/lib/tenantconsole";

    private ClusterFolder(string home) => Home = home;

    public string Home { get; }
    public string Data => Path.Combine(Home, "data");
    public string NewData => Path.Combine(Home, "data.new");
    public string Binaries => Path.Combine(Home, "binaries");
    public string LogFile => Path.Combine(Home, "server.log");
    public string PasswordFile => Path.Combine(Home, "password");
    public string LockFile => Path.Combine(Home, "owner.lock");
    public string ProcessFile => Path.Combine(Data, "postmaster.pid");

    /// <summary>Major version of the cluster; null when there is none yet.</summary>
    public int? Major => File.Exists(Path.Combine(Data, "PG_VERSION")) && int.TryParse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")).Trim(), out var major)
        ? major
        : null;

    public static ClusterFolder Open(string? wanted, ServerCommands commands, ILogger log)
    {
        var home = Path.GetFullPath(wanted ?? LocalPostgresOptions.DefaultHome);
        if (!commands.CanReach(NearestExisting(home)))
        {
            var other = Elsewhere(home);
            log.Elsewhere(commands.Account!.Name, home, other);
            home = other;
        }

        try
        {
            // The server's user has to pass through; what is secret is closed by itself (password, data).
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(home);
            else
                Directory.CreateDirectory(home, commands.Account is null ? Modes.OwnerOnly : Modes.OthersMayEnter);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            throw new LocalPostgresException($"The folder {home} for the local PostgreSQL cannot be made ({refused.Message}): set Home to a folder that you may write to.", refused);
        }

        if (!commands.CanReach(home))
            throw new LocalPostgresException($"The user {commands.Account!.Name}, who runs PostgreSQL for root, cannot enter {home}: set Home to a folder that all users may enter.");
        return new ClusterFolder(home);
    }

    /// <summary>The same other folder at each start, and another for each home.</summary>
    internal static string Elsewhere(string home) =>
        Path.Combine(SharedRoot, "postgres-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(home)))[..12]);

    /// <summary>The superuser's password; made at the first start.</summary>
    public string Password()
    {
        if (File.Exists(PasswordFile) && File.ReadAllText(PasswordFile).Trim() is { Length: > 0 } known)
            return known;
        if (Major is not null)
            throw new LocalPostgresException($"The password of the local PostgreSQL is missing ({PasswordFile}): put the file back, or move {Home} away to begin with an empty database.");

        var made = RandomNumberGenerator.GetHexString(48, lowercase: true);
        WriteSecret(PasswordFile, made);
        return made;
    }

    public static void WriteSecret(string path, string text)
    {
        var temporary = path + ".new";
        File.Delete(temporary);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(temporary, options))
            writer.Write(text + "\n");
        File.Move(temporary, path, overwrite: true);
    }

    private static string NearestExisting(string folder)
    {
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder) ?? Path.GetPathRoot(folder)!;
        return folder;
    }

    private static class Modes
    {
        public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        public const UnixFileMode OthersMayEnter = OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    }
}
