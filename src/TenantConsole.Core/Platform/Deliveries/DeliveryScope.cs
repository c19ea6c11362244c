using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>The stores whose inboxes an actor may read.</summary>
internal static class DeliveryScope
{
    /// <summary>Those in reach of a permission that are asked for; all in reach when none is.</summary>
    public static async Task<List<StoreId>> StoresAsync(TenantDatabases databases, Actor actor, string permission, IReadOnlyList<StoreId> wanted, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor, permission);
        var stores = await db.Stores.Select(s => s.StoreId).ToListAsync(cancellationToken);
        return wanted.Count == 0 ? stores : [.. stores.Intersect(wanted)];
    }
}
