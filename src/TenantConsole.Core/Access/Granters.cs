using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>
/// Whom to ask for what one may not do. Every member may know: it is what stands on the page that they may not see. Names only, of
/// colleagues in the same agency.
/// </summary>
public sealed class Granters(TenantDatabases databases)
{
    private const int Most = 3;

    /// <summary>Whom to ask.</summary>
    /// <param name="Names">Up to three who can give it, those seen last first.</param>
    /// <param name="Roles">The roles of the one who asks.</param>
    /// <param name="Agency">The agency's name.</param>
    public sealed record Answer(IReadOnlyList<string> Names, IReadOnlyList<string> Roles, string Agency);

    /// <summary>Finds them: those who may manage members and hold the permission themselves, on all stores.</summary>
    /// <param name="tenant">The agency.</param>
    /// <param name="asker">The member who asks; never named.</param>
    /// <param name="permission">What is missing; null when it is not known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Answer> FindAsync(TenantId tenant, MemberId? asker, string? permission, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Nothing);
        var (grants, permissions) = (db.Grants, db.RolePermissions);
        var names = await db.Members
            .Where(m => m.Id != asker)
            .Where(m => grants.Any(g => g.MemberId == m.Id && g.ClientId == null && g.StoreId == null && permissions.Any(p => p.Role == g.Role && p.Permission == Permission.MemberManage)))
            .Where(m => permission == null || grants.Any(g => g.MemberId == m.Id && g.ClientId == null && g.StoreId == null && permissions.Any(p => p.Role == g.Role && p.Permission == permission)))
            .OrderBy(m => m.LastSeenAt == null).ThenByDescending(m => m.LastSeenAt).ThenBy(m => m.Name)
            .Select(m => m.Name).Take(Most).ToListAsync(cancellationToken);
        var roles = asker is { } me ? await db.Grants.Where(g => g.MemberId == me).Select(g => g.Role).Distinct().Order().ToListAsync(cancellationToken) : [];
        var agency = await db.Agencies.Select(a => a.Name).FirstOrDefaultAsync(cancellationToken);
        return new Answer(names, roles, agency ?? "");
    }
}
