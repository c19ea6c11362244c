using Npgsql;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Fetches objects and writes them into the mirror and all projections, up to 200 in one transaction, in the name of a held lane.</summary>
public sealed class ObjectApplier(IEnumerable<IObjectFetcher> fetchers, StoreTokens tokens, MirrorWriter mirror, TimeProvider clock)
{
    /// <summary>The most objects in one transaction.</summary>
    public const int Together = 200;

    private const int Calls = 4;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UntilSomebodyMends = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, IObjectFetcher> _fetchers = fetchers.ToDictionary(fetcher => fetcher.Kind);

    /// <summary>Applies them.</summary>
    /// <param name="lease">The tenure; its guard is in every transaction.</param>
    /// <param name="store">The store.</param>
    /// <param name="keys">Which objects are fetched.</param>
    /// <param name="told">Objects that are here already.</param>
    /// <param name="tail">Given those that failed: what belongs into the last transaction.</param>
    /// <param name="cancellationToken">Ends it; what was not committed is done again.</param>
    /// <exception cref="ObjectsAwayException">Nothing can be fetched at present; nothing was written.</exception>
    internal async Task ApplyAsync(
        LaneLease lease, ConnectedStore store, IReadOnlyList<ObjectKey> keys, IReadOnlyList<PlatformObject> told,
        Func<IReadOnlyList<FailedObject>, IReadOnlyList<NpgsqlBatchCommand>> tail, CancellationToken cancellationToken)
    {
        var failed = keys.Where(key => !_fetchers.ContainsKey(key.Kind)).Select(key => new FailedObject(key, null, "Nothing fetches this kind by id")).ToList();
        var objects = await FetchAsync(lease, store, [.. keys.Where(key => _fetchers.TryGetValue(key.Kind, out var fetcher) && store.Grants(fetcher))], failed, cancellationToken);
        objects.AddRange(told);
        var chunks = objects.Chunk(Together).ToList();
        foreach (var chunk in chunks.SkipLast(1))
            failed.AddRange(Failed(await mirror.ApplyAsync(store.Context, chunk, lease, _ => [], cancellationToken)));
        await mirror.ApplyAsync(store.Context, chunks.LastOrDefault() ?? [], lease, refused => tail([.. failed, .. Failed(refused)]), cancellationToken);
    }

    private static IEnumerable<FailedObject> Failed(IReadOnlyList<RefusedObject> refused) =>
        refused.Select(r => new FailedObject(new(r.Object.Kind, r.Object.Id), r.Object.UpdateTime, r.Reason));

    private async Task<List<PlatformObject>> FetchAsync(
        LaneLease lease, ConnectedStore store, IReadOnlyList<ObjectKey> keys, List<FailedObject> failed, CancellationToken cancellationToken)
    {
        var calls = new ShopCalls(tokens, lease.Tenant, store.Authorization, store.Cipher, clock);
        var objects = new List<PlatformObject>(keys.Count);
        try
        {
            var batches = keys.GroupBy(key => key.Kind, StringComparer.Ordinal)
                .SelectMany(kind => kind.Select(key => key.Id).Chunk(_fetchers[kind.Key].Most).Select(ids => (Kind: kind.Key, Ids: ids))).ToList();
            await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = Calls, CancellationToken = cancellationToken }, async (batch, token) =>
            {
                var (found, refused) = await FetchAsync(calls, _fetchers[batch.Kind], batch.Ids, token);
                lock (objects)
                {
                    objects.AddRange(found);
                    failed.AddRange(refused);
                }
            });
        }
        catch (ConnectionBrokenException broken)
        {
            throw new ObjectsAwayException(clock.GetUtcNow() + UntilSomebodyMends, broken);
        }
        catch (ReauthoriseException refused)
        {
            throw new ObjectsAwayException(clock.GetUtcNow() + UntilSomebodyMends, refused);
        }
        catch (RetryLaterException later)
        {
            throw new ObjectsAwayException(later.RetryAt, later);
        }
        catch (InvalidRequestException withdrawn) when (withdrawn.IsWithdrawn)
        {
            throw new ObjectsAwayException(clock.GetUtcNow() + UntilSomebodyMends, withdrawn); // none of them is wrong
        }
        catch (Exception away) when (away is TikTokShopException or HttpRequestException or TimeoutException or IOException)
        {
            throw new ObjectsAwayException(clock.GetUtcNow() + Soon, away);
        }

        return objects;
    }

    /// <summary>One call; a refused one is halved until the id that is refused stands alone.</summary>
    private static async Task<(IReadOnlyList<PlatformObject> Found, IReadOnlyList<FailedObject> Failed)> FetchAsync(
        ShopCalls calls, IObjectFetcher fetcher, string[] ids, CancellationToken cancellationToken)
    {
        try
        {
            var found = await calls.CallAsync(shop => fetcher.GetAsync(shop, ids, cancellationToken), cancellationToken);
            var missing = ids.Except(found.Select(o => o.Id), StringComparer.Ordinal);
            return (found, [.. missing.Select(id => new FailedObject(new(fetcher.Kind, id), null, RefusalWords.Unknown))]);
        }
        catch (Exception refused) when (refused is InvalidRequestException { IsWithdrawn: false } or ReauthoriseException { Reason: ReauthoriseReason.Scope } or GoneException or UnreadableAnswerException or FormatException or ArgumentException)
        {
            if (ids.Length == 1)
                return ([], [new FailedObject(new(fetcher.Kind, ids[0]), null, refused.GetType().Name)]);
            var first = await FetchAsync(calls, fetcher, ids[..(ids.Length / 2)], cancellationToken);
            var second = await FetchAsync(calls, fetcher, ids[(ids.Length / 2)..], cancellationToken);
            return ([.. first.Found, .. second.Found], [.. first.Failed, .. second.Failed]);
        }
    }
}
