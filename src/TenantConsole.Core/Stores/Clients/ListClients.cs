using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Stores.Clients;

/// <summary>The agency's clients with their stores, the archived ones last.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class ListClients(TenantDatabases databases)
{
    /// <summary>One client.</summary>
    /// <param name="Client">Its id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Color">Its colour; null for none of its own.</param>
    /// <param name="Logo">Its logo; null for none of its own.</param>
    /// <param name="ArchivedAt">When it was put into the archive.</param>
    /// <param name="Stores">Its stores, by name.</param>
    /// <param name="People">Members with a role on this client.</param>
    public sealed record Row(ClientId Client, string Name, string? Color, LogoId? Logo, DateTimeOffset? ArchivedAt, IReadOnlyList<StoreId> Stores, int People);

    /// <summary>Lists them. An agency has tens of clients, so there are no pages.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        var clients = await db.Clients.AsNoTracking().OrderBy(c => c.ArchivedAt != null).ThenBy(c => c.Name).ToListAsync(cancellationToken);
        var stores = (await db.Stores.OrderBy(s => s.Name).Select(s => new { s.ClientId, s.StoreId }).ToListAsync(cancellationToken)).ToLookup(s => s.ClientId, s => s.StoreId);
        var people = await db.Grants.Where(g => g.ClientId != null).Select(g => new { g.ClientId, g.MemberId }).Distinct()
            .GroupBy(g => g.ClientId).Select(g => new { Client = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return Result<IReadOnlyList<Row>>.Of(
            [.. clients.Select(c => new Row(c.Id, c.Name, c.Color, c.LogoId, c.ArchivedAt, [.. stores[c.Id]], people.FirstOrDefault(p => p.Client == c.Id)?.Count ?? 0))]);
    }
}
