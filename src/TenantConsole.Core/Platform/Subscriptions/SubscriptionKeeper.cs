using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Events;

namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>Asks the platform where it sends a store's notifications, sets what is missing or asked for, and notes what was found.</summary>
/// <remarks>Safe to repeat and to run twice at once: an address is set or replaced. A topic that the platform refuses does not hold up the others.</remarks>
public sealed class SubscriptionKeeper(TenantDatabases databases, StoreCalls calls, EventsClient events, WebhookDoor door, IOptions<TikTokShopOptions> app, TimeProvider clock)
{
    private const int LongestReason = 200;

    /// <summary>The address that is wanted; null when it is not known.</summary>
    public Uri? Wanted => door.Of(app.Value.AppKey);

    /// <summary>Looks at one store.</summary>
    /// <param name="actor">Who asks, for the trail.</param>
    /// <param name="store">The store.</param>
    /// <param name="repair">What is set right.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many topics were set.</returns>
    internal async Task<Result<int>> RunAsync(Actor actor, StoreId store, Repair repair, CancellationToken cancellationToken)
    {
        if (Wanted is not { } address)
            return SubscriptionProblems.NoAddress;
        var refused = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var set = new List<string>();
        Result<IReadOnlyDictionary<string, string>> found;
        try
        {
            found = await FoundAsync(actor.Tenant, store, cancellationToken);
            if (found.Ok)
            {
                foreach (var topic in TopicSubscription.Compare(found.Value, refused, address)
                    .Where(t => t.State == SubscriptionState.Missing || (t.State == SubscriptionState.Wrong && repair == Repair.Everything)))
                {
                    if (await SetAsync(actor.Tenant, store, topic.Topic, address, cancellationToken) is { } why)
                        refused[topic.Topic] = why;
                    else
                        set.Add(topic.Topic);
                }

                if (set.Count > 0)
                    found = await FoundAsync(actor.Tenant, store, cancellationToken); // what counts is what the platform says afterwards
            }
        }
        catch (TikTokShopException away)
        {
            found = StoresProblems.PlatformAway(away);
        }

        await NoteAsync(actor, store, found, refused, set, cancellationToken);
        return found.Ok ? set.Count : found.Problem;
    }

    private async Task<Result<IReadOnlyDictionary<string, string>>> FoundAsync(TenantId tenant, StoreId store, CancellationToken cancellationToken)
    {
        var answer = await calls.CallAsync(tenant, store, events.GetWebhooksAsync, cancellationToken);
        return answer.Ok
            ? Result<IReadOnlyDictionary<string, string>>.Of(answer.Value.Where(w => w is { EventType: not null, Address: not null }).DistinctBy(w => w.EventType).ToDictionary(w => w.EventType!, w => w.Address!))
            : answer.Problem;
    }

    /// <summary>Sets one topic.</summary>
    /// <returns>Why the platform would not; null when it did.</returns>
    private async Task<string?> SetAsync(TenantId tenant, StoreId store, string topic, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await calls.CallAsync(tenant, store, async (shop, token) =>
            {
                await events.SetWebhookAsync(shop, topic, address, token);
                return true;
            }, cancellationToken);
            return answer.Ok ? null : answer.Problem.Message;
        }
        catch (TikTokShopException no) when (no is not RetryLaterException)
        {
            var words = no.PlatformMessage is { Length: > 0 } said ? said : no.GetType().Name;
            return words.Length > LongestReason ? words[..LongestReason] + "…" : words;
        }
    }

    private async Task NoteAsync(
        Actor actor, StoreId store, Result<IReadOnlyDictionary<string, string>> found, SortedDictionary<string, string> refused, List<string> set, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor.Tenant, StoreScope.Of([store]));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // One after the other, so that two nodes do not both insert it.
        await db.Database.ExecuteSqlAsync($"select 1 from stores.stores where tenant_id = {actor.Tenant.Value} and store_id = {store.Value} for no key update", cancellationToken);
        if (!await db.Stores.AnyAsync(cancellationToken))
            return;
        var now = clock.GetUtcNow();
        var check = await db.WebhookChecks.FirstOrDefaultAsync(cancellationToken)
            ?? db.WebhookChecks.Add(new WebhookCheck { TenantId = actor.Tenant, StoreId = store, CheckedAt = now, Found = "{}" }).Entity;
        (check.CheckedAt, check.Problem) = (now, found.Ok ? null : found.Problem.Phrase);
        if (found.Ok)
        {
            (check.AnsweredAt, check.Found) = (now, JsonSerializer.Serialize(new SortedDictionary<string, string>(found.Value.ToDictionary(), StringComparer.Ordinal), JsonSerializerOptions.Web));
            check.Refused = refused.Count == 0 ? null : JsonSerializer.Serialize(refused, JsonSerializerOptions.Web);
        }

        if (set.Count > 0)
            db.Record(actor, clock, "platform.subscriptions-repaired", ("store", store.ToString()), after: new { Topics = set, Address = Wanted!.AbsoluteUri }, store: store);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{ChangeNotice.Stores}"})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
