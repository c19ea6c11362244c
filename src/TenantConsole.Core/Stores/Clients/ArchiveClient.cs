using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Stores.Clients;

/// <summary>Puts a client without stores into the archive, or takes it out again. Roles on it stay and reach nothing meanwhile.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class ArchiveClient(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Archives or restores it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, ClientId id, bool archived, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (await db.Clients.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } client)
            return BrandProblems.UnknownClient;
        if (archived == client.ArchivedAt is not null)
            return Done.Result;
        if (archived && await db.Stores.CountAsync(s => s.ClientId == id, cancellationToken) is > 0 and var stores)
            return BrandProblems.HasStores(client.Name, stores);
        client.ArchivedAt = archived ? clock.GetUtcNow() : null;
        db.Record(actor, clock, archived ? "tenancy.client-archived" : "tenancy.client-restored", ("client", id.ToString()));
        await db.SaveChangesAsync(cancellationToken);
        return Done.Result;
    }
}
