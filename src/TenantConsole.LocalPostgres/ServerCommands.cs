using System.Diagnostics;

namespace TenantConsole.LocalPostgres;

/// <summary>Runs PostgreSQL's programs as the user and in the surroundings that they accept.</summary>
internal sealed class ServerCommands
{
    private readonly string? _setpriv;
    private readonly string? _setsid;

    public ServerCommands(ServerAccount? account)
    {
        Account = account;
        if (OperatingSystem.IsWindows())
            return;

        _setsid = Executables.Find("setsid");
        // Busybox has a setpriv too, without the options that are needed here.
        if (Executables.Find("setpriv") is { } setpriv && Executables.Run(new ProcessStartInfo(setpriv, "--help"), TimeSpan.FromSeconds(10)).Output.Contains("--pdeathsig", StringComparison.Ordinal))
            _setpriv = setpriv;
        if (account is not null && _setpriv is null)
            throw new LocalPostgresException(
                "PostgreSQL does not run as root and setpriv is missing: install util-linux, run as an ordinary user, or set ConnectionStrings:Console to a server.");
    }

    public ServerAccount? Account { get; }

    /// <summary>The command for a short helper program.</summary>
    public ProcessStartInfo Helper(string program, params IEnumerable<string> arguments) => Command(program, arguments, server: false);

    /// <summary>
    /// The command for the server itself: in a session of its own, so that Ctrl+C in the terminal reaches the app alone and the app
    /// can finish its work before it stops the server; and told by the kernel to stop when the app is killed.
    /// </summary>
    public ProcessStartInfo Server(string program, params IEnumerable<string> arguments) => Command(program, arguments, server: true);

    /// <summary>Whether the server's user can enter this folder.</summary>
    public bool CanReach(string folder) =>
        Account is null || Executables.Run(Helper("/bin/sh", "-c", "cd -- \"$1\"", "sh", folder), TimeSpan.FromSeconds(10)).Status == 0;

    private ProcessStartInfo Command(string program, IEnumerable<string> arguments, bool server)
    {
        List<string> words = [];
        if (server && _setsid is not null)
            words.Add(_setsid);
        if (_setpriv is not null && (Account is not null || server))
        {
            words.Add(_setpriv);
            if (Account is { } account)
                words.AddRange([$"--reuid={account.User}", $"--regid={account.Group}", "--clear-groups"]);
            if (server)
                words.Add("--pdeathsig=INT");
            words.Add("--");
        }

        words.Add(program);
        words.AddRange(arguments);
        var info = new ProcessStartInfo(words[0], words.Skip(1)) { WorkingDirectory = Path.GetPathRoot(Path.GetFullPath(program)) };
        // Somebody's PGDATA, PGPORT or PGOPTIONS is about another server; messages stay in English because we read a few.
        foreach (var name in info.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            info.Environment.Remove(name);
        info.Environment["LC_ALL"] = "C";
        return info;
    }
}
