using TenantConsole.Core.Activity;

namespace TenantConsole.Core.Tests.Platform;

/// <summary>A job that does what a test says, under the kind <c>test.script</c>.</summary>
public sealed class ScriptedJob : IRunJob
{
    public const string RunKind = "test.script";

    public sealed record Checkpoint(int Chunk);

    public string Kind => RunKind;

    public Func<RunContext, CancellationToken, Task<Problem?>> Script { get; set; } = (_, _) => Task.FromResult<Problem?>(null);

    public Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken) => Script(run, cancellationToken);

    /// <summary>Chunks of ten rows, each committed with its checkpoint; goes on after the last one that was.</summary>
    public static async Task<Problem?> Chunks(RunContext run, int count, Func<int, Task>? before, CancellationToken cancellationToken)
    {
        for (var chunk = run.Checkpoint<Checkpoint>()?.Chunk + 1 ?? 1; chunk <= count && !run.CancelRequested; chunk++)
        {
            if (before is not null)
                await before(chunk);
            await run.ReportAsync(run.Run.Done + 10, 0, count * 10, $"Chunk {chunk}", new Checkpoint(chunk), cancellationToken);
        }

        return null;
    }
}
