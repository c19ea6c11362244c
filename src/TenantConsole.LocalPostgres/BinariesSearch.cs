using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;

namespace TenantConsole.LocalPostgres;

/// <summary>Finds binaries: the setting, PATH, the distributions' folders (newest first), what npm fetched before, what npm can fetch.</summary>
internal sealed class BinariesSearch(LocalPostgresOptions options, ClusterFolder folder, ServerCommands commands, ILogger log)
{
    private static readonly string[] UsualFolders = OperatingSystem.IsWindows()
        ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL", "*", "bin")]
        : [
            "/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/libexec/postgresql*", "/opt/postgresql*/bin", "/usr/local/pgsql/bin",
            "/opt/homebrew/opt/postgresql*/bin", "/usr/local/opt/postgresql*/bin", "/home/linuxbrew/.linuxbrew/opt/postgresql*/bin",
            "/Applications/Postgres.app/Contents/Versions/*/bin", "/Library/PostgreSQL/*/bin",
        ];

    public async Task<Binaries> FindAsync(CancellationToken cancellationToken)
    {
        var major = folder.Major;
        if (options.BinariesFolder is { } set)
            return Check(set, major);

        var npm = new NpmBinaries(folder.Binaries, options.DownloadTimeout, log);
        var candidates = (options.UseInstalled ? Installed() : []).Concat(npm.Cached());
        var tooOld = (Binaries?)null;
        foreach (var candidate in candidates.Select(path => Binaries.Probe(path, commands)).OfType<Binaries>())
        {
            if (major is { } needed ? candidate.Version.Major == needed : candidate.Version.Major >= Binaries.OldestMajor)
                return candidate;
            tooOld ??= candidate;
        }

        var refusal = "fetching is switched off";
        if (options.AllowDownload)
        {
            var fetched = await npm.FetchAsync(major, cancellationToken).ConfigureAwait(false);
            if (fetched.Folder is { } bin && Binaries.Probe(bin, commands) is { } binaries)
                return binaries;
            refusal = fetched.Refusal ?? $"what npm fetched for {RuntimeInformation.RuntimeIdentifier} does not run here";
        }

        throw new LocalPostgresException(major is { } missing
            ? $"The cluster in {folder.Home} was made by PostgreSQL {missing}, which is not installed ({refusal}): {Advice(missing)}, or move the folder away to begin with an empty database."
            : $"No PostgreSQL {Binaries.OldestMajor} or later was found{(tooOld is null ? "" : $" ({tooOld.Folder} has {tooOld.Version})")} and npm gave none ({refusal}): {Advice(null)}.");
    }

    private static string Advice(int? major) =>
        $"install it ({(OperatingSystem.IsMacOS() ? $"brew install postgresql@{major ?? 17}"
            : OperatingSystem.IsWindows() ? $"the PostgreSQL {major ?? 17} installer"
            : $"Debian and Ubuntu: apt-get install postgresql{(major is null ? "" : $"-{major}")}")}), set Postgres:BinariesFolder to the folder of postgres and initdb, or set ConnectionStrings:Console to a server";

    private Binaries Check(string set, int? major)
    {
        var binaries = Binaries.Probe(set, commands)
            ?? throw new LocalPostgresException($"Postgres:BinariesFolder is {set}, where no postgres and initdb can be run: set it to the bin folder of PostgreSQL {Binaries.OldestMajor} or later.");
        if (binaries.Version.Major < Binaries.OldestMajor)
            throw new LocalPostgresException($"Postgres:BinariesFolder is {set} with PostgreSQL {binaries.Version}: set it to the bin folder of version {Binaries.OldestMajor} or later.");
        if (major is { } made && made != binaries.Version.Major)
            throw new LocalPostgresException(
                $"The cluster in {folder.Home} was made by PostgreSQL {made} and Postgres:BinariesFolder is {set} with {binaries.Version}: set it to version {made}, or move the folder away to begin with an empty database.");
        return binaries;
    }

    private static IEnumerable<string> Installed() =>
        Executables.Folders().Where(Path.IsPathRooted).Concat(UsualFolders.SelectMany(Expand).OrderByDescending(MajorInPath));

    /// <summary>Folders that match a path with one star.</summary>
    internal static IEnumerable<string> Expand(string pattern)
    {
        var segments = pattern.Split('/', '\\');
        var star = Array.FindIndex(segments, segment => segment.Contains('*', StringComparison.Ordinal));
        if (star < 0)
            return Directory.Exists(pattern) ? [pattern] : [];
        var root = string.Join(Path.DirectorySeparatorChar, segments[..star]);
        return !Directory.Exists(root)
            ? []
            : Directory.EnumerateDirectories(root, segments[star]).Select(found => Path.Combine([found, .. segments[(star + 1)..]])).Where(Directory.Exists);
    }

    /// <summary>The version that a folder's name tells, so that the newest is tried first: 9.6 before 15 would be the order of letters.</summary>
    internal static int MajorInPath(string path) =>
        path.Split('/', '\\', '-', '@').Select(part => int.TryParse(part.Split('.')[0].AsSpan().TrimStart("postgresql"), out var number) ? number : 0).Max();
}
