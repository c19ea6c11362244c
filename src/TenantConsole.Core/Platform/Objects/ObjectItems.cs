using System.Text.Json;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// Further tries of objects that failed when their notification was taken, or when a reading brought them: after 30, 60 and 120 seconds, then they are dead letters, with the reason.
/// A dead letter that a person replays comes here too.
/// </summary>
public sealed class ObjectItems(TenantDatabases databases, LaneStore lanes, ObjectApplier applier, IOptions<WorkOptions> options, TimeProvider clock) : IBatchWorkHandler
{
    /// <summary>The kind of work item.</summary>
    public const string WorkKind = "object";

    private static readonly TimeSpan[] Backoff = [TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(120)];
    private static readonly TimeSpan WhileAgencyRests = TimeSpan.FromMinutes(1);

    // An outage of one endpoint is over by then; what the platform fails at for longer is tried as if it were the object's own fault.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public string Kind => WorkKind;

    /// <inheritdoc />
    public int Most => ObjectApplier.Together;

    /// <summary>The lane of a store's objects.</summary>
    public static string LaneOf(StoreId store) => $"{WorkQueue.ObjectsPrefix}{store}";

    /// <summary>The payload of an item.</summary>
    public static string Payload(ObjectKey key) => JsonSerializer.Serialize(key, JsonSerializerOptions.Web);

    /// <summary>The statement that has an object tried again after its first failure, or fetched later if that was none.</summary>
    internal static NpgsqlBatchCommand FirstRetry(LaneLease lease, FailedObject failed, WorkOptions options, DateTimeOffset now) => failed.NotBefore is { } later
        ? WorkQueue.Delayed(lease.Tenant, lease.Lane, WorkKind, Payload(failed.Key), 0, later, now)
        : WorkQueue.Delayed(lease.Tenant, lease.Lane, WorkKind, Payload(failed.Key), 1, now + (Backoff[0] * options.RetryScale), now);

    /// <summary>The statements that have objects tried again after their first failure, for who does not hold the store's lane: its head comes up for them.</summary>
    internal static IEnumerable<NpgsqlBatchCommand> FirstRetries(StoreContext store, IEnumerable<ObjectKey> failed, WorkOptions options, DateTimeOffset now)
    {
        var (lane, due) = (LaneOf(store.Store), now + (Backoff[0] * options.RetryScale));
        return failed.Select(key => WorkQueue.Delayed(store.Tenant, lane, WorkKind, Payload(key), 1, due, now)).Prepend(WorkQueue.Head(store.Tenant, lane, due, pending: false));
    }

    internal static StoreId? StoreOf(LaneLease lease) =>
        lease.Lane.StartsWith(WorkQueue.ObjectsPrefix, StringComparison.Ordinal) ? EntityId.Parse<StoreId>(lease.Lane[WorkQueue.ObjectsPrefix.Length..]) : null;

    /// <inheritdoc />
    public async Task HandleAsync(LaneLease lease, IReadOnlyList<WorkItem> items, CancellationToken cancellationToken)
    {
        var keys = items.ToDictionary(item => item.Sequence, item => JsonSerializer.Deserialize<ObjectKey>(item.Payload, JsonSerializerOptions.Web));
        var store = StoreOf(lease) is { } id ? await ConnectedStore.FindAsync(databases, lease.Tenant, id, cancellationToken) : null;
        if (store is not { Works: true })
        {
            var rest = clock.GetUtcNow() + WhileAgencyRests; // of a store that is gone nothing is kept
            await SettleAsync(lease, [.. items.Select(item => store is null ? new WorkVerdict(item, WorkState.Done) : new(item, WorkState.Again, rest, CountsAsTry: false))], cancellationToken);
            return;
        }

        var context = store.Context;
        WorkSettlement? settlement = null;
        IReadOnlyList<NpgsqlBatchCommand> Tail(IReadOnlyList<FailedObject> failed)
        {
            var reasons = failed.ToDictionary(f => f.Key);
            var verdicts = items.Select(item => Verdict(item, reasons.GetValueOrDefault(keys[item.Sequence]))).ToList();
            settlement = lanes.Settle(lease, verdicts);
            var dead = verdicts.Where(v => v.State == WorkState.Dead).Select(v => (Failed: reasons[keys[v.Item.Sequence]], Attempts: v.Item.Attempt + 1)).DistinctBy(d => d.Failed.Key)
                .Select(d => MirrorStatements.Dead(context, d.Failed.Key, d.Failed.UpdateTime, d.Failed.Reason, d.Attempts, clock.GetUtcNow()));
            return [.. dead, .. settlement.Commands, ChangeNotice.Command(lease.Tenant, ChangeNotice.Orders), ChangeNotice.Command(lease.Tenant, ChangeNotice.Queues)];
        }

        try
        {
            await applier.ApplyAsync(lease, store, [.. keys.Values.Distinct()], [], Tail, cancellationToken);
        }
        catch (ObjectsAwayException away)
        {
            var reason = away.InnerException!.GetType().Name;
            await CommitAsync(lease, Tail([.. keys.Values.Distinct().Select(key => new FailedObject(key, null, reason, away.Until, away.IsSuspect))]), cancellationToken);
        }

        settlement!.Committed();
    }

    private WorkVerdict Verdict(WorkItem item, FailedObject? failed) => failed switch
    {
        null => new(item, WorkState.Done),
        { NotBefore: { } later } when !failed.IsSuspect || clock.GetUtcNow() - item.CreatedAt < Patience => new(item, WorkState.Again, later, CountsAsTry: false),
        _ when item.Attempt < Backoff.Length => new(item, WorkState.Again, clock.GetUtcNow() + (Backoff[item.Attempt] * options.Value.RetryScale)),
        _ => new(item, WorkState.Dead),
    };

    private async Task SettleAsync(LaneLease lease, IReadOnlyList<WorkVerdict> verdicts, CancellationToken cancellationToken)
    {
        var settlement = lanes.Settle(lease, verdicts);
        await CommitAsync(lease, settlement.Commands, cancellationToken);
        settlement.Committed();
    }

    private async Task CommitAsync(LaneLease lease, IReadOnlyList<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(lease.Tenant);
        foreach (var command in commands)
            batch.BatchCommands.Add(command);
        await batch.CommitAsync(cancellationToken);
    }
}
