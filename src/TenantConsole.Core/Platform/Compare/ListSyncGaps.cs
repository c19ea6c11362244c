using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>The gaps that the nightly comparisons found and closed, newest first (B-08). Kept for 30 days.</summary>
[UseCase(Permission.WebhookReplay)]
public sealed class ListSyncGaps(TenantDatabases databases)
{
    private const int Most = 500;

    /// <summary>One gap.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Kind">The kind of object.</param>
    /// <param name="WindowFrom">Where it begins, by when objects changed (business time).</param>
    /// <param name="WindowBefore">Where it ends, exclusive (business time).</param>
    /// <param name="PlatformCount">How many objects the platform had in it.</param>
    /// <param name="MirrorCount">How many we had.</param>
    /// <param name="Repaired">How many were missing or older, and are right now.</param>
    /// <param name="FoundAt">When it was found and closed (protocol time).</param>
    public sealed record Row(
        StoreId Store, string Name, string Kind, DateTimeOffset WindowFrom, DateTimeOffset WindowBefore, long PlatformCount, long MirrorCount, long Repaired, DateTimeOffset FoundAt);

    /// <summary>Reads them, at most 500.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="stores">Only these stores'; null or empty for all in reach.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, IReadOnlyList<StoreId>? stores, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.WebhookReplay) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.WebhookReplay);
        var names = await db.Stores.Select(s => new { s.StoreId, s.Name }).ToDictionaryAsync(s => s.StoreId, s => s.Name, cancellationToken);
        IQueryable<SyncGap> wanted = db.SyncGaps;
        if (stores is { Count: > 0 })
            wanted = wanted.Where(g => stores.Contains(g.StoreId));
        var gaps = await wanted.AsNoTracking().OrderByDescending(g => g.FoundAt).ThenBy(g => g.StoreId).ThenBy(g => g.Kind).ThenByDescending(g => g.WindowFrom).Take(Most)
            .ToListAsync(cancellationToken);
        return gaps.ConvertAll(g => new Row(
            g.StoreId, names.GetValueOrDefault(g.StoreId, ""), g.Kind, g.WindowFrom, g.WindowBefore, g.PlatformCount, g.MirrorCount, g.Repaired, g.FoundAt));
    }
}
