using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Tenancy.Clients;

/// <summary>Makes a client, without stores yet.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class CreateClient(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Makes it.</summary>
    public async Task<Result<ClientId>> RunAsync(Actor actor, string? name, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        if (name?.Trim() is not { Length: > 0 and <= 200 } trimmed)
            return BrandProblems.NameLength;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        var client = new Client { TenantId = db.Tenant, Id = EntityId.New<ClientId>(clock), Name = trimmed };
        db.Clients.Add(client);
        db.Record(actor, clock, "tenancy.client-created", ("client", client.Id.ToString()), null, new { client.Name });
        return await db.SaveClientAsync(trimmed, cancellationToken) is { } taken ? taken : client.Id;
    }
}

internal static class ClientSaving
{
    /// <summary>Saves; the key over names decides which of two that come at once is first.</summary>
    public static async Task<Problem?> SaveClientAsync(this ConsoleDb db, string name, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }
        catch (DbUpdateException failed) when (failed.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "ux_clients_name" })
        {
            return BrandProblems.NameTaken(name);
        }
    }
}
