using System.Diagnostics;
using System.Globalization;

namespace TenantConsole.Benchmarks.Sandbox;

/// <summary>Gives the measured process one core and the measuring one the others, where the machine has them and the tool that says so (taskset).</summary>
internal static class Cores
{
    private const string Tool = "/usr/bin/taskset";

    public static bool CanBeShared { get; } = Environment.ProcessorCount > 1 && File.Exists(Tool);

    /// <summary>The command line that runs a program on the first core alone.</summary>
    public static string[] OnTheFirst(params string[] command) => CanBeShared ? [Tool, "-c", "0", .. command] : command;

    /// <summary>This process leaves the first core to the other.</summary>
    public static async Task LeaveTheFirstAsync(CancellationToken cancellationToken)
    {
        if (!CanBeShared) return;
        var others = string.Create(CultureInfo.InvariantCulture, $"1-{Environment.ProcessorCount - 1}");
        using var pinning = Process.Start(new ProcessStartInfo(Tool, ["-a", "-p", "-c", others, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
        await pinning.WaitForExitAsync(cancellationToken);
        if (pinning.ExitCode != 0) throw new InvalidOperationException("taskset could not move this process off the first core.");
    }
}
