using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>Of each store in reach which topics the platform sends where, against what is wanted (B-08), and how many deliveries its lane has taken.</summary>
[UseCase(Permission.RunView)]
public sealed class ListSubscriptions(TenantDatabases databases, SubscriptionKeeper keeper)
{
    /// <summary>One store.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Connection">Disconnected when it is; else the state of its authorization.</param>
    /// <param name="CheckedAt">When the platform was last asked; null for never.</param>
    /// <param name="AnsweredAt">When it last answered.</param>
    /// <param name="Problem">Why it could not be asked the last time.</param>
    /// <param name="Topics">Empty while the platform has not answered yet, or no address is known.</param>
    /// <param name="Taken">Deliveries that its lane has taken.</param>
    /// <param name="Repeats">How many of them were repeats.</param>
    public sealed record Row(
        StoreId Store, string Name, ConnectionState Connection, DateTimeOffset? CheckedAt, DateTimeOffset? AnsweredAt, Phrase? Problem, IReadOnlyList<TopicSubscription> Topics, long Taken, long Repeats)
    {
        /// <summary>Topics in a state.</summary>
        public int Count(SubscriptionState state) => Topics.Count(t => t.State == state);

        /// <summary>All topics come here, as far as is known.</summary>
        public bool IsGood => Topics.Count > 0 && Topics.All(t => t.State == SubscriptionState.Good);

        /// <summary>Something is to be set that the platform has not refused.</summary>
        public bool CanRepair => Connection == ConnectionState.Connected && (Topics.Count == 0 || Topics.Any(t => t.State != SubscriptionState.Good));
    }

    /// <summary>All of them.</summary>
    /// <param name="Rows">The stores by name.</param>
    /// <param name="Wanted">The address that is wanted; null when the installation does not know its own.</param>
    public sealed record Answer(IReadOnlyList<Row> Rows, Uri? Wanted);

    /// <summary>Lists them. An agency has tens to hundreds of stores, so there are no pages.</summary>
    public async Task<Result<Answer>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        var (checks, cursors) = (db.WebhookChecks, db.InboxCursors);
        var rows = await db.Stores.OrderBy(s => s.Name).ThenBy(s => s.StoreId)
            .Join(db.Authorizations, s => s.AuthorizationId, a => a.Id, (s, a) => new { s.StoreId, s.Name, Connection = s.State == ConnectionState.Disconnected ? s.State : a.State })
            .Select(s => new
            {
                s.StoreId,
                s.Name,
                s.Connection,
                Check = checks.FirstOrDefault(c => c.StoreId == s.StoreId),
                Cursor = cursors.Where(c => c.StoreId == s.StoreId).Select(c => new { c.Taken, c.Repeats }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return new Answer(
            [.. rows.Select(r => new Row(
                r.StoreId, r.Name, r.Connection, r.Check?.CheckedAt, r.Check?.AnsweredAt, r.Check?.Problem, r.Connection == ConnectionState.Disconnected ? [] : Topics(r.Check), r.Cursor?.Taken ?? 0, r.Cursor?.Repeats ?? 0))],
            keeper.Wanted);
    }

    private IReadOnlyList<TopicSubscription> Topics(WebhookCheck? check) =>
        check?.AnsweredAt is null || keeper.Wanted is not { } wanted ? [] : TopicSubscription.Compare(Read(check.Found), Read(check.Refused ?? "{}"), wanted);

    private static Dictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Web)!;
}
