using System.Globalization;
using System.Text.RegularExpressions;

namespace TenantConsole.LocalPostgres;

/// <summary>A folder with PostgreSQL's programs and the version they report.</summary>
internal sealed partial record Binaries(string Folder, Version Version)
{
    /// <summary>The oldest major version that our SQL runs on.</summary>
    public const int OldestMajor = 15;

    private static readonly string Ending = OperatingSystem.IsWindows() ? ".exe" : "";

    public string Postgres => Path.Combine(Folder, "postgres" + Ending);
    public string InitDb => Path.Combine(Folder, "initdb" + Ending);
    public string Control => Path.Combine(Folder, "pg_ctl" + Ending);

    /// <summary>Null when the folder holds no server that the server's user can run.</summary>
    public static Binaries? Probe(string folder, ServerCommands commands)
    {
        var candidate = new Binaries(RealFolder(folder), new Version(0, 0));
        if (!File.Exists(candidate.Postgres) || !File.Exists(candidate.InitDb))
            return null;
        var answer = Executables.Run(commands.Helper(candidate.Postgres, "--version"), TimeSpan.FromSeconds(20));
        return answer.Status == 0 && VersionNumber().Match(answer.Output) is { Success: true } match
            ? candidate with { Version = new Version(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture)) }
            : null;
    }

    /// <summary>PATH often holds links: the programs look for their libraries beside the real file.</summary>
    private static string RealFolder(string folder)
    {
        var program = Path.Combine(folder, "postgres" + Ending);
        return File.Exists(program) && File.ResolveLinkTarget(program, returnFinalTarget: true) is { } target
            ? Path.GetDirectoryName(target.FullName)!
            : Path.GetFullPath(folder);
    }

    [GeneratedRegex(@"\b(\d+)\.(\d+)")]
    private static partial Regex VersionNumber();
}
