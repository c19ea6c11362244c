using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>What a job knows of its run, and how it reports.</summary>
public sealed class RunContext(Run run, TenantDatabases databases, TimeProvider clock)
{
    /// <summary>The run as it was taken up; <see cref="Run.Checkpoint"/> is where to go on.</summary>
    public Run Run { get; } = run;

    /// <summary>The console itself in the run's agency.</summary>
    public Actor Actor { get; } = Actor.System(run.TenantId);

    /// <summary>True once a person asked it to stop; read with each report.</summary>
    public bool CancelRequested { get; private set; } = run.CancelRequested;

    /// <summary>What was asked.</summary>
    public T Request<T>() => JsonSerializer.Deserialize<T>(Run.Request, JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"The request of run {Run.Id} is empty.");

    /// <summary>Where the last attempt got to, or null at the first.</summary>
    public T? Checkpoint<T>() where T : class =>
        Run.Checkpoint is null ? null : JsonSerializer.Deserialize<T>(Run.Checkpoint, JsonSerializerOptions.Web);

    /// <summary>Saves progress (and the checkpoint, when given) in a transaction of its own and learns whether to stop.</summary>
    public async Task ReportAsync(long done, long failed, long? total, string? message, object? checkpoint, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(Actor.Tenant, StoreScope.Everything);
        await ReportAsync(db, done, failed, total, message, checkpoint, cancellationToken);
    }

    /// <summary>Saves progress inside the job's own unit of work, so that a chunk and its checkpoint are one transaction.</summary>
    public async Task ReportAsync(ConsoleDb db, long done, long failed, long? total, string? message, object? checkpoint, CancellationToken cancellationToken)
    {
        (Run.Done, Run.Failed, Run.Total, Run.Message, Run.ReportedAt) = (done, failed, total, message, clock.GetUtcNow());
        Run.Checkpoint = checkpoint is null ? Run.Checkpoint : JsonSerializer.Serialize(checkpoint, JsonSerializerOptions.Web);
        await db.Runs.Where(r => r.Id == Run.Id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Done, Run.Done).SetProperty(r => r.Failed, Run.Failed).SetProperty(r => r.Total, Run.Total)
                .SetProperty(r => r.Message, Run.Message).SetProperty(r => r.ReportedAt, Run.ReportedAt).SetProperty(r => r.Checkpoint, Run.Checkpoint),
            cancellationToken);
        CancelRequested = await db.Runs.Where(r => r.Id == Run.Id).Select(r => r.CancelRequested).FirstOrDefaultAsync(cancellationToken);
    }
}
