using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;

namespace TenantConsole.Benchmarks.Shell;

/// <summary>The memory of the server's process once it has collected all its garbage and given back what it can, as <see cref="StartupHook"/> in it does on asking.</summary>
/// <param name="Private">Megabytes that no other process shares.</param>
/// <param name="Heap">Megabytes of the objects that are alive.</param>
internal sealed record ServerMemory(double Private, double Heap)
{
    /// <summary>Names the pipe for the hook.</summary>
    public const string PipeVariable = "BENCH_MEMORY_PIPE";

    public static async Task<ServerMemory> AskAsync(Process process, string pipe, CancellationToken cancellationToken)
    {
        await using var client = new NamedPipeClientStream(".", pipe, PipeDirection.In);
        await client.ConnectAsync(cancellationToken);
        using var reader = new StreamReader(client);
        var heap = long.Parse(await reader.ReadToEndAsync(cancellationToken), CultureInfo.InvariantCulture);
        var kilobytes = (await File.ReadAllLinesAsync($"/proc/{process.Id}/smaps_rollup", cancellationToken))
            .Where(line => line.StartsWith("Private_", StringComparison.Ordinal))
            .Sum(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));
        return new(kilobytes / 1024d, heap / 1024d / 1024d);
    }
}
