using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity;

/// <summary>
/// What a job knows of its run, and how it reports. Each report carries the lane's guard: a worker that lost its lane gets a
/// <see cref="LaneLeaseLostException"/> and nothing of that chunk stays.
/// </summary>
public sealed class RunContext(Run run, TenantDatabases databases, TimeProvider clock, LaneLease? lease = null)
{
    /// <summary>The run as it was taken up; <see cref="Run.Checkpoint"/> is where to go on.</summary>
    public Run Run { get; } = run;

    /// <summary>The console itself in the run's agency.</summary>
    public Actor Actor { get; } = Actor.System(run.TenantId);

    /// <summary>True once a person asked it to stop; read with each report.</summary>
    public bool CancelRequested { get; private set; } = run.CancelRequested;

    private volatile bool _stepsAside;

    /// <summary>Others wait: the job is left after the next chunk that was committed with a checkpoint, and called again when they had their turn.</summary>
    internal void StepAside() => _stepsAside = true;

    /// <summary>What was asked.</summary>
    public T Request<T>() => JsonSerializer.Deserialize<T>(Run.Request, JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"The request of run {Run.Id} is empty.");

    /// <summary>Where the last attempt got to, or null at the first.</summary>
    public T? Checkpoint<T>() where T : class =>
        Run.Checkpoint is null ? null : JsonSerializer.Deserialize<T>(Run.Checkpoint, JsonSerializerOptions.Web);

    /// <summary>Saves progress (and the checkpoint, when given) in a transaction of its own and learns whether to stop.</summary>
    public async Task ReportAsync(long done, long failed, long? total, Phrase? message, object? checkpoint, CancellationToken cancellationToken)
    {
        var report = Report(new RunProgress(done, failed, total, message, checkpoint));
        await using var batch = databases.BeginBatch(Actor.Tenant);
        foreach (var command in report.Commands)
        {
            batch.BatchCommands.Add(command);
        }

        try
        {
            report.Committed(await batch.CommitAsync(ReadCancelAsync, cancellationToken));
        }
        catch (PostgresException refused) when (LaneLease.IsLost(refused))
        {
            throw new LaneLeaseLostException(lease!);
        }
    }

    /// <summary>
    /// Saves what the job's own unit of work holds together with the progress, so that a chunk and its checkpoint are one transaction: the
    /// current one, if the job began one (then the job commits it), else a new one that is committed here.
    /// </summary>
    public async Task ReportAsync(ConsoleDb db, long done, long failed, long? total, Phrase? message, object? checkpoint, CancellationToken cancellationToken)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        await db.SaveChangesAsync(cancellationToken);
        var report = Report(new RunProgress(done, failed, total, message, checkpoint));
        await using var batch = new NpgsqlBatch(
            (NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
        foreach (var command in report.Commands)
        {
            batch.BatchCommands.Add(command);
        }

        bool cancel;
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            cancel = await ReadCancelAsync(reader, cancellationToken);
            while (await reader.NextResultAsync(cancellationToken))
            {
                // nothing to read, only errors to find
            }
        }
        catch (PostgresException refused) when (LaneLease.IsLost(refused))
        {
            throw new LaneLeaseLostException(lease!);
        }

        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
            report.Committed(cancel);
        }
        else
        {
            Note(new RunProgress(done, failed, total, message, checkpoint), cancel); // the job has still to commit: it cannot be left here
        }
    }

    /// <summary>
    /// The report as statements for a batch of the job's own that sends everything in one round trip. The first statement yields one row
    /// that says whether to stop; <see cref="RunReport.Committed"/> is called with it after the commit.
    /// </summary>
    public RunReport Report(RunProgress progress)
    {
        var checkpoint = progress.CheckpointJson;
        List<NpgsqlBatchCommand> commands = [progress.Command(Actor.Tenant, Run.Id, checkpoint, clock.GetUtcNow())];
        if (progress.Failures is { Count: > 0 } failures)
        {
            commands.Add(RunFailureStatements.Insert(Actor.Tenant, Run.Id, failures, clock.GetUtcNow()));
        }

        if (lease is not null)
        {
            commands.Add(lease.Guard());
        }

        commands.Add(ChangeNotice.Command(Actor.Tenant, ChangeNotice.Runs));
        return new RunReport(commands, cancel =>
        {
            Note(progress, cancel);
            if (_stepsAside && checkpoint is not null && !CancelRequested)
                throw new RunStepsAsideException();
        });
    }

    private void Note(RunProgress progress, bool cancel)
    {
        (Run.Done, Run.Failed, Run.Total, Run.Message, Run.ReportedAt) = (progress.Done, progress.Failed, progress.Total, progress.Message, clock.GetUtcNow());
        Run.Checkpoint = progress.CheckpointJson ?? Run.Checkpoint;
        CancelRequested |= cancel;
    }

    private static async Task<bool> ReadCancelAsync(NpgsqlDataReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken) && reader.GetBoolean(0);
}
