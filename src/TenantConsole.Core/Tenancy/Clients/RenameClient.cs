using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Tenancy.Clients;

/// <summary>Gives a client another name, on screens and reports alike.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class RenameClient(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Renames it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, ClientId id, string? name, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        if (name?.Trim() is not { Length: > 0 and <= 200 } trimmed)
            return BrandProblems.NameLength;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (await db.Clients.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } client)
            return BrandProblems.UnknownClient;
        if (client.Name == trimmed)
            return Done.Result;
        db.Record(actor, clock, "tenancy.client-renamed", ("client", id.ToString()), new { client.Name }, new { Name = trimmed });
        client.Name = trimmed;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.SaveClientAsync(trimmed, cancellationToken) is { } taken)
            return taken;
        await db.TellAsync(TenancyNotice.Brand, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Done.Result;
    }
}
