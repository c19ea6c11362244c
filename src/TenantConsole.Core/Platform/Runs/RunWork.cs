using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Runs;

/// <summary>Executes runs: the work items that people see.</summary>
/// <remarks>
/// A crash leaves the run as running and its item in the lane; the next holder goes on from the last checkpoint. What may pass by itself is
/// tried again after 30, 60 and 120 seconds; a chunk committed in between starts the count anew. The end of the run and of its item are one
/// transaction with the lane's guard. A run that has had its slice of time steps aside after a chunk when others wait, and goes on behind them.
/// </remarks>
public sealed class RunWork(
    TenantDatabases databases, LaneStore lanes, IEnumerable<IRunJob> jobs, IEnumerable<IRunFailure> failures, IOptions<WorkOptions> options, TimeProvider clock,
    ILogger<RunWork> log) : IWorkHandler
{
    /// <summary>The kind of work item.</summary>
    public const string WorkKind = "run";

    /// <summary>A run that was taken up this often kills its workers, or never gets anywhere.</summary>
    public const int MostAttempts = 50;

    private static readonly TimeSpan[] Backoff = [TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(120)];

    private const string TakeUpSql =
        """
        update activity.runs set state = 'Running', attempts = attempts + 1, started_at = coalesce(started_at, $3), reported_at = $3
        where tenant_id = $1 and id = $2 and ended_at is null
        """;

    private const string PauseSql = "update activity.runs set state = 'Waiting', message = coalesce($3, message) where tenant_id = $1 and id = $2 and ended_at is null";

    private const string StepAsideSql = "update activity.runs set state = 'Waiting', attempts = attempts - 1 where tenant_id = $1 and id = $2 and ended_at is null";

    private const string PutOffSql = "update activity.runs set state = 'Waiting', attempts = attempts - 1, message = $3 where tenant_id = $1 and id = $2 and ended_at is null";

    private const string EndSql =
        """
        update activity.runs set state = $3, error = $4, message = coalesce($5, message), file_id = coalesce($6, file_id), ended_at = $7, reported_at = $7
        where tenant_id = $1 and id = $2 and ended_at is null
        """;

    private readonly Dictionary<string, IRunJob> _jobs = jobs.ToDictionary(job => job.Kind);
    private readonly IReadOnlyList<IRunFailure> _failures = [.. failures];

    internal sealed record Payload(Guid Run, int Retries);

    /// <inheritdoc />
    public string Kind => WorkKind;

    /// <inheritdoc />
    public async Task<WorkOutcome> HandleAsync(LaneLease lease, WorkItem item, CancellationToken cancellationToken)
    {
        var payload = JsonSerializer.Deserialize<Payload>(item.Payload, JsonSerializerOptions.Web)!;
        var run = await FindAsync(lease, new RunId(payload.Run), cancellationToken);
        if (run is null || run.EndedAt is not null)
            return WorkOutcome.Completed();
        if (run.CancelRequested)
            return End(run, RunState.Cancelled, null);
        if (!_jobs.TryGetValue(run.Kind, out var job))
            return End(run, RunState.Failed, Phrase.Of("platform.run.unknown-kind", run.Kind));
        if (run.Attempts >= MostAttempts)
            return End(run, RunState.Failed, Phrase.Of("platform.run.attempts", MostAttempts));

        await TakeUpAsync(lease, run, cancellationToken);
        return await ExecuteAsync(job, run, payload, lease, item, cancellationToken);
    }

    private async Task<WorkOutcome> ExecuteAsync(IRunJob job, Run run, Payload payload, LaneLease lease, WorkItem item, CancellationToken cancellationToken)
    {
        var context = new RunContext(run, databases, clock, lease);
        var checkpoint = run.Checkpoint;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watch = WatchSliceAsync(context, lease, item, ended.Token);
        try
        {
            var problem = await job.ExecuteAsync(context, cancellationToken);
            return problem is not null ? End(run, RunState.Failed, problem.Phrase)
                : context.CancelRequested ? End(run, RunState.Cancelled, null)
                : End(run, run.Failed > 0 ? RunState.DoneWithFailures : RunState.Done, null);
        }
        catch (RunStepsAsideException)
        {
            var aside = new NpgsqlBatchCommand(StepAsideSql)
            {
                Parameters = { new NpgsqlParameter<Guid> { TypedValue = run.TenantId.Value }, new NpgsqlParameter<Guid> { TypedValue = run.Id.Value } },
            };
            return WorkOutcome.Yield(clock.GetUtcNow(), aside, Changed(run));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return WorkOutcome.Unfinished(Pause(run, null), Changed(run));
        }
        catch (Exception lost) when (LaneLease.IsLost(lost))
        {
            throw new LaneLeaseLostException(lease);
        }
        catch (Exception failed) when (Verdict(failed) is { } verdict)
        {
            return verdict is { CountsAsTry: false, RetryNotBefore: { } free } ? PutOff(run, verdict.Words, free)
                : verdict.RetryNotBefore is { } at
                ? Retry(run, failed, verdict.Words, at, run.Checkpoint == checkpoint ? payload.Retries : 0)
                : End(run, RunState.Failed, verdict.Words);
        }
        catch (Exception broken)
        {
            log.RunBroke(broken, run.Id, run.Kind, run.TenantId);
            return End(run, RunState.Failed, Phrase.Of("platform.run.unexpected"));
        }
        finally
        {
            await ended.CancelAsync();
            await watch;
        }
    }

    /// <summary>Once the slice is over, asks now and then whether others wait, until they do.</summary>
    private async Task WatchSliceAsync(RunContext run, LaneLease lease, WorkItem item, CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(options.Value.Slice, clock);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (await lanes.OthersWaitAsync(lease, item, LaneClass.Runs, cancellationToken))
                {
                    run.StepAside();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the run ended before
        }
        catch (NpgsqlException)
        {
            // the run's own commits will tell; it keeps its turn
        }
    }

    private FailureVerdict? Verdict(Exception failed) =>
        _failures.Select(failure => failure.Judge(failed, clock.GetUtcNow())).FirstOrDefault(verdict => verdict is not null);

    private WorkOutcome Retry(Run run, Exception cause, Phrase words, DateTimeOffset notBefore, int retries)
    {
        if (retries >= Backoff.Length)
            return End(run, RunState.Failed, Phrase.Of("platform.run.given-up", words, Backoff.Length));
        var at = clock.GetUtcNow() + Backoff[retries];
        at = notBefore > at ? notBefore : at;
        log.RunRetries(cause, run.Id, run.Kind, run.TenantId, at);
        var message = Phrase.Of("platform.run.again", words, at);
        return WorkOutcome.Retry(at, JsonSerializer.Serialize(new Payload(run.Id.Value, retries + 1), JsonSerializerOptions.Web), Pause(run, message), Changed(run));
    }

    private static WorkOutcome PutOff(Run run, Phrase words, DateTimeOffset until)
    {
        var aside = new NpgsqlBatchCommand(PutOffSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = run.TenantId.Value },
                new NpgsqlParameter<Guid> { TypedValue = run.Id.Value },
                Text(Phrase.Of("platform.run.again", words, until)),
            },
        };
        return WorkOutcome.Yield(until, aside, Changed(run));
    }

    private WorkOutcome End(Run run, RunState state, Phrase? error)
    {
        log.RunEnded(run.Id, run.Kind, run.TenantId, state);
        if (state is RunState.Done or RunState.DoneWithFailures)
            RunMetrics.Ended(run, clock.GetUtcNow());
        List<NpgsqlBatchCommand> commands =
        [
            new NpgsqlBatchCommand(EndSql)
            {
                Parameters =
                {
                    new NpgsqlParameter<Guid> { TypedValue = run.TenantId.Value },
                    new NpgsqlParameter<Guid> { TypedValue = run.Id.Value },
                    new NpgsqlParameter<string> { TypedValue = state.ToString() },
                    Text(error),
                    Text(run.Message),
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid, Value = (object?)run.FileId ?? DBNull.Value },
                    new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() },
                },
            },
            Changed(run),
        ];
        if (run.StartedBy is { } starter && state != RunState.Cancelled)
        {
            var kind = state == RunState.Done ? NotificationKind.RunDone : NotificationKind.RunFailed;
            commands.Add(NoticeBook.Command(run.TenantId, [starter], new(kind, run.Kind, run.Subject, $"/runs/{run.Id}", run.StoreId), clock));
        }

        return WorkOutcome.Completed([.. commands]);
    }

    private async Task TakeUpAsync(LaneLease lease, Run run, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(run.TenantId);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(TakeUpSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = run.TenantId.Value },
                new NpgsqlParameter<Guid> { TypedValue = run.Id.Value },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() },
            },
        });
        batch.BatchCommands.Add(lease.Guard());
        batch.BatchCommands.Add(Changed(run));
        await batch.CommitAsync(cancellationToken);
        (run.State, run.Attempts) = (RunState.Running, run.Attempts + 1);
        run.StartedAt ??= clock.GetUtcNow();
    }

    private async Task<Run?> FindAsync(LaneLease lease, RunId id, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(lease.Tenant, StoreScope.Everything);
        return await db.Runs.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancellationToken);
    }

    private static NpgsqlBatchCommand Pause(Run run, Phrase? message) => new(PauseSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = run.TenantId.Value },
            new NpgsqlParameter<Guid> { TypedValue = run.Id.Value },
            Text(message),
        },
    };

    private static NpgsqlBatchCommand Changed(Run run) => ChangeNotice.Command(run.TenantId, ChangeNotice.Runs);

    private static NpgsqlParameter Text(Phrase? value) => new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)value?.Stored ?? DBNull.Value };
}
