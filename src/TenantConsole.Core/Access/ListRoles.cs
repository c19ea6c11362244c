using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>The roles of the agency and what each may do.</summary>
[UseCase(Permission.RoleManage, AgencyWide = true)]
public sealed class ListRoles(TenantDatabases databases)
{
    /// <summary>One role.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="BuiltIn">The built-in role that it was copied from, if one.</param>
    /// <param name="Members">How many people have it somewhere.</param>
    /// <param name="Permissions">What it may do.</param>
    public sealed record Row(string Name, string? BuiltIn, int Members, IReadOnlySet<string> Permissions);

    /// <summary>Lists them, the built-in ones first.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.RoleManage);
        var grants = db.Grants;
        var roles = await db.Roles.OrderBy(r => r.Position).ThenBy(r => r.Name).Select(r => new
        {
            r.Name,
            r.BuiltIn,
            Members = grants.Where(g => g.Role == r.Name).Select(g => g.MemberId).Distinct().Count(),
        }).ToListAsync(cancellationToken);
        var permissions = (await db.RolePermissions.Select(p => new { p.Role, p.Permission }).ToListAsync(cancellationToken))
            .ToLookup(p => p.Role, p => p.Permission);
        return roles.ConvertAll(r => new Row(r.Name, r.BuiltIn, r.Members, permissions[r.Name].ToHashSet()));
    }
}
