using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Missed;

/// <summary>
/// Once the grace is over, looks into the inbox for notifications of what polling had found: what was told after all is forgotten, the rest is confirmed as missed.
/// </summary>
/// <remarks>
/// What a store's lane had taken before polling looked was in the mirror and is no question here, so only deliveries from shortly before the finding on are read.
/// A notification counts when it was sent at the change or after it: an earlier one told of another change.
/// </remarks>
public sealed class ConfirmMissedNotifications(TenantDatabases databases, IOptions<SyncOptions> options, IOptions<NotificationOptions> topics, TimeProvider clock)
{
    private const int AtOnce = 2_000;

    // As long as an object that failed is tried again, with room for a lane that is behind.
    private static readonly TimeSpan Before = TimeSpan.FromHours(1);

    // The platform's clocks for objects and for notifications need not agree to the second.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(10);

    /// <summary>Does it for one agency. Safe to repeat.</summary>
    /// <returns>How many were confirmed.</returns>
    public async Task<int> RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var now = clock.GetUtcNow();
        var due = now - options.Value.Grace;
        var open = await db.MissedNotifications.Where(m => m.ConfirmedAt == null && m.FoundAt <= due).OrderBy(m => m.FoundAt).Take(AtOnce).ToListAsync(cancellationToken);
        var confirmed = 0;
        foreach (var store in open.GroupBy(m => m.StoreId))
        {
            var told = await ToldAsync(db, store.Key, [.. store], cancellationToken);
            foreach (var missed in store)
            {
                if (told.TryGetValue(new(missed.Kind, missed.ObjectId), out var at) && at >= missed.ChangedAt - Tolerance)
                {
                    db.MissedNotifications.Remove(missed);
                    continue;
                }

                missed.ConfirmedAt = now;
                confirmed++;
            }
        }

        if (open.Count > 0)
            await db.SaveChangesAsync(cancellationToken);
        return confirmed;
    }

    /// <summary>When each of the objects was last told of, by the platform's time of sending.</summary>
    private async Task<Dictionary<ObjectKey, DateTimeOffset>> ToldAsync(
        ConsoleDb db, StoreId store, IReadOnlyList<MissedNotification> open, CancellationToken cancellationToken)
    {
        var wanted = open.Select(m => new ObjectKey(m.Kind, m.ObjectId)).ToHashSet();
        var since = open.Min(m => m.FoundAt) - Before;
        var told = new Dictionary<ObjectKey, DateTimeOffset>();
        var deliveries = db.InboxBodies.AsNoTracking().Where(b => b.StoreId == store && b.ReceivedAt >= since).AsAsyncEnumerable();
        await foreach (var body in deliveries.WithCancellation(cancellationToken))
        {
            var hints = NotificationHints.Of([new(body.Sequence, body.Topic, body.NotificationId, body.EventTime, body.ReceivedAt, IsRepeat: false, body.Body)], topics.Value);
            // One that does not say when it was sent is taken to be about the newest change.
            var sent = body.EventTime ?? DateTimeOffset.MaxValue;
            foreach (var key in hints.Objects.Where(wanted.Contains))
                told[key] = told.TryGetValue(key, out var known) && known > sent ? known : sent;
        }

        return told;
    }
}
