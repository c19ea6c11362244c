using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>How fast each endpoint of the stores in reach may be called now, and what the platform last said about it (B-07).</summary>
[UseCase(Permission.RunView)]
public sealed class ListRateLimits(TenantDatabases databases, DirectoryDatabase directory, PlatformTime time)
{
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(30);

    /// <summary>One limit.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Endpoint">The endpoint: <c>orders.search</c>.</param>
    /// <param name="PerSecond">Calls a second at present.</param>
    /// <param name="CeilingPerSecond">Calls a second at most, by the profile.</param>
    /// <param name="Waiting">Calls that waited when a node last asked; 0 when none has asked within 30 seconds.</param>
    /// <param name="ClosedUntil">No call before this moment (protocol time), because the platform refused; null when open.</param>
    /// <param name="ThrottledAt">When the platform last said that it was too much; null for never.</param>
    /// <param name="AskedAt">When a node last asked.</param>
    public sealed record Row(
        StoreId Store, string Name, string Endpoint, double PerSecond, double CeilingPerSecond, int Waiting, DateTimeOffset? ClosedUntil, DateTimeOffset? ThrottledAt, DateTimeOffset AskedAt);

    /// <summary>All of them, by store and endpoint.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        var stores = await db.Stores.Select(s => new { s.StoreId, s.Name, s.Cipher }).ToListAsync(cancellationToken);
        var bySubject = stores.ToLookup(s => RateKey.Digest(s.Cipher));
        var subjects = bySubject.Select(s => s.Key).ToList();
        var now = time.Clock.GetUtcNow();
        await using var entries = directory.Open();
        var limits = await entries.RateLimits.AsNoTracking().Where(l => subjects.Contains(l.Subject)).ToListAsync(cancellationToken);
        return limits
            .SelectMany(l => bySubject[l.Subject].Select(s => new Row(
                s.StoreId, s.Name, l.Endpoint, l.Rate, l.Ceiling, now - l.AskedAt < Recent ? l.Waiting : 0, l.ClosedUntil > now ? l.ClosedUntil : null, l.ThrottledAt, l.AskedAt)))
            .OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Store.Value).ThenBy(r => r.Endpoint, StringComparer.Ordinal).ToList();
    }
}
