using System.Diagnostics;
using System.Globalization;
using System.Text;
using TenantConsole.Simulation.Processes;

namespace TenantConsole.Simulation;

/// <summary>The whole of it by one command: many seeds, many kills of the product, many immediate restarts of the database. Writes what came of it into docs/harness.md.</summary>
internal static class Harness
{
    private const string Begin = "<!-- record: written by the command -->";
    private const string End = "<!-- end of record -->";

    /// <summary>Runs each part as a process of its own, so that none stands on another's leftovers.</summary>
    public static async Task<int> RunAsync(int seeds, int kills, int restarts)
    {
        var record = new StringBuilder();
        record.AppendLine("| part | outcome | took |").AppendLine("|---|---|---|");
        var worst = 0;
        foreach (var (name, part) in (Dictionary<string, string[]>)new()
        {
            ["planted bugs"] = ["bugs"],
            ["histories"] = ["seeds", "1", Text(seeds)],
            ["SIGKILL of the product under load"] = ["kills", Text(kills)],
            ["immediate restart of PostgreSQL under load"] = ["restarts", Text(restarts)],
        })
        {
            var watch = Stopwatch.StartNew();
            var (code, last) = await PartAsync(part);
            worst = Math.Max(worst, code);
            record.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {last}{(code == 0 ? "" : " **failed**")} | {watch.Elapsed.TotalSeconds:0} s |");
        }

        var page = Path.Combine(Repository.Root(), "docs", "harness.md");
        var text = await File.ReadAllTextAsync(page);
        var (start, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var when = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(page, $"{text[..start]}\n\n{when}, {Environment.ProcessorCount} cores, everything on one machine:\n\n{record}\n{text[end..]}");
        Console.WriteLine(record);
        return worst;
    }

    /// <summary>SIGKILLs alone.</summary>
    public static async Task<int> KillsAsync(int times) => Said(await Crashes.KillAsync(times, each: 300, seed: 1, Console.Error.WriteLine), times);

    /// <summary>Restarts of the database alone.</summary>
    public static async Task<int> RestartsAsync(int times)
    {
        await using var server = await DurableServer.StartAsync();
        return Said(await Crashes.RestartAsync(server.RestartAsync, times, each: 2_000, seed: 1, Console.Error.WriteLine), times);
    }

    private static int Said(Crashes.Outcome outcome, int times)
    {
        foreach (var finding in outcome.Findings)
            Console.WriteLine(finding);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{times} times; {outcome.Notifications} notifications, {outcome.Accepted} deliveries taken, {outcome.Refused} tries not; lost or doubled: {outcome.Findings.Count}"));
        return outcome.Findings.Count == 0 ? 0 : 1;
    }

    private static async Task<(int Code, string Last)> PartAsync(string[] part)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Harness).Assembly.Location, .. part]) { RedirectStandardOutput = true })!;
        var last = "";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            Console.WriteLine(line);
            last = line.Length > 0 ? line : last;
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, last);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
