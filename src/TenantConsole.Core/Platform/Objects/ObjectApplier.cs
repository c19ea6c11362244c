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
    private static readonly TimeSpan UntilSomebodyMends = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, IObjectFetcher> _fetchers = fetchers.ToDictionary(fetcher => fetcher.Kind);

    /// <summary>Applies them.</summary>
    /// <param name="lease">The tenure; its guard is in every transaction.</param>
    /// <param name="store">The store.</param>
    /// <param name="keys">Which objects are fetched.</param>
    /// <param name="told">Objects that are here already.</param>
    /// <param name="tail">Given those that failed: what belongs into the last transaction.</param>
    /// <param name="cancellationToken">Ends it; what was not committed is done again.</param>
    /// <returns>Which of the keys were fetched and written.</returns>
    /// <exception cref="ObjectsAwayException">Nothing at all can be fetched at present; nothing was written.</exception>
    internal async Task<IReadOnlyCollection<ObjectKey>> ApplyAsync(
        LaneLease lease, ConnectedStore store, IReadOnlyList<ObjectKey> keys, IReadOnlyList<PlatformObject> told,
        Func<IReadOnlyList<FailedObject>, IReadOnlyList<NpgsqlBatchCommand>> tail, CancellationToken cancellationToken)
    {
        var failed = keys.Where(key => !_fetchers.ContainsKey(key.Kind)).Select(key => new FailedObject(key, null, "Nothing fetches this kind by id")).ToList();
        var objects = await FetchAsync(lease, store, [.. keys.Where(key => _fetchers.TryGetValue(key.Kind, out var fetcher) && store.Grants(fetcher))], failed, cancellationToken);
        var fetched = objects.Select(o => new ObjectKey(o.Kind, o.Id)).ToHashSet();
        objects.AddRange(told);
        var chunks = objects.Chunk(Together).ToList();
        foreach (var chunk in chunks.SkipLast(1))
            failed.AddRange(Failed(await mirror.ApplyAsync(store.Context, chunk, lease, _ => [], cancellationToken)));
        failed.AddRange(Failed(await mirror.ApplyAsync(store.Context, chunks.LastOrDefault() ?? [], lease, refused => tail([.. failed, .. Failed(refused)]), cancellationToken)));
        fetched.ExceptWith(failed.Select(f => f.Key));
        return fetched;
    }

    private static IEnumerable<FailedObject> Failed(IReadOnlyList<RefusedObject> refused) =>
        refused.Select(r => new FailedObject(new(r.Object.Kind, r.Object.Id), r.Object.UpdateTime, r.Reason));

    private async Task<List<PlatformObject>> FetchAsync(
        LaneLease lease, ConnectedStore store, IReadOnlyList<ObjectKey> keys, List<FailedObject> failed, CancellationToken cancellationToken)
    {
        var pass = new ObjectPass(new ShopCalls(tokens, lease.Tenant, store.Authorization, store.Cipher, clock), clock);
        try
        {
            var batches = keys.GroupBy(key => key.Kind, StringComparer.Ordinal)
                .SelectMany(kind => kind.Select(key => key.Id).Chunk(_fetchers[kind.Key].Most).Select(ids => (Kind: kind.Key, Ids: ids))).ToList();
            await Parallel.ForEachAsync(
                batches, new ParallelOptions { MaxDegreeOfParallelism = Calls, CancellationToken = cancellationToken },
                async (batch, token) => await pass.FetchAsync(_fetchers[batch.Kind], batch.Ids, token));
        }
        catch (Exception broken) when (broken is ConnectionBrokenException or ReauthoriseException)
        {
            throw new ObjectsAwayException(clock.GetUtcNow() + UntilSomebodyMends, broken);
        }

        failed.AddRange(pass.PutOff());
        failed.AddRange(pass.Refused);
        return pass.Found;
    }
}
