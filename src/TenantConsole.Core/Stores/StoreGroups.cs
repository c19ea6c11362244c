using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>Tells Access which stores there are. Opened on everything: it is what scopes are made from.</summary>
internal sealed class StoreGroups(TenantDatabases databases) : IStoreGroups
{
    public async Task<IReadOnlyList<GroupedStore>> ListAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        return await db.Stores.OrderBy(s => s.Name).ThenBy(s => s.StoreId)
            .Select(s => new GroupedStore(s.StoreId, s.ClientId, s.Name)).ToListAsync(cancellationToken);
    }
}
