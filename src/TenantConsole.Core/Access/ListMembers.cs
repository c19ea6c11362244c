using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>The people of the agency with their roles, by name.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ListMembers(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>One person.</summary>
    /// <param name="Id">The member.</param>
    /// <param name="Name">Their name.</param>
    /// <param name="Email">Their address.</param>
    /// <param name="JoinedAt">When they joined.</param>
    /// <param name="Grants">Their roles.</param>
    public sealed record Row(MemberId Id, string Name, string Email, DateTimeOffset JoinedAt, IReadOnlyList<GrantRow> Grants);

    /// <summary>One role of a person.</summary>
    /// <param name="Role">The role's name.</param>
    /// <param name="Client">The client whose stores it reaches, by name.</param>
    /// <param name="Store">The store that it reaches, by name.</param>
    public sealed record GrantRow(string Role, string? Client, string? Store);

    /// <summary>Lists them. An agency has at most some hundred members, so there are no pages.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.MemberManage);
        var members = await db.Members.OrderBy(m => m.Name).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.Name, m.Email, m.JoinedAt }).ToListAsync(cancellationToken);
        var grants = (await db.Grants.OrderBy(g => g.Role).ThenBy(g => g.Id)
            .Select(g => new { g.MemberId, g.Role, g.ClientId, g.StoreId }).ToListAsync(cancellationToken)).ToLookup(g => g.MemberId);
        var clients = await db.Clients.ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        var stores = (await groups.ListAsync(actor.Tenant, cancellationToken)).ToDictionary(s => s.Store, s => s.Name);
        return members.ConvertAll(m => new Row(m.Id, m.Name, m.Email, m.JoinedAt,
            [.. grants[m.Id].Select(g => new GrantRow(g.Role, Name(clients, g.ClientId), Name(stores, g.StoreId)))]));
    }

    private static string? Name<T>(Dictionary<T, string> names, T? id) where T : struct =>
        id is { } known ? names.GetValueOrDefault(known) : null;
}
