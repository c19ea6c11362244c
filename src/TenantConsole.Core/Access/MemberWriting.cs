using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>What the use cases that write members have in common.</summary>
internal static class MemberWriting
{
    /// <summary>Members of an agency change one at a time: limits and "the last admin" are counted, and counting needs stillness.</summary>
    public static Task LockMembersAsync(this ConsoleDb db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select 1 from tenancy.agencies where tenant_id = {db.Tenant.Value} for update", cancellationToken);

    /// <summary>The membership in the directory, in the unit of work's own transaction.</summary>
    public static Task AddMembershipAsync(this ConsoleDb db, Member member, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"insert into directory.memberships (user_id, tenant_id, member_id) values ({member.UserId}, {db.Tenant.Value}, {member.Id.Value})",
            cancellationToken);

    /// <summary>The first thing that is wrong with what was asked for; null when it can be given.</summary>
    public static async Task<Problem?> RefuseGrantsAsync(this ConsoleDb db, IReadOnlyList<GrantRequest> grants, IStoreGroups groups, CancellationToken cancellationToken)
    {
        if (grants.Count == 0)
            return AccessProblems.NoGrants;
        var roles = await db.Roles.Select(r => r.Name).ToListAsync(cancellationToken);
        if (grants.FirstOrDefault(g => !roles.Contains(g.Role)) is { } unknown)
            return AccessProblems.UnknownRole(unknown.Role);
        if (grants.Any(g => g is { Client: not null, Store: not null }))
            return AccessProblems.UnknownScope;

        var clients = grants.Select(g => g.Client).OfType<ClientId>().Distinct().ToList();
        if (clients.Count > 0 && await db.Clients.CountAsync(c => clients.Contains(c.Id), cancellationToken) != clients.Count)
            return AccessProblems.UnknownScope;
        if (grants.Any(g => g.Store is not null))
        {
            var stores = (await groups.ListAsync(db.Tenant, cancellationToken)).Select(s => s.Store).ToHashSet();
            if (grants.Any(g => g.Store is { } store && !stores.Contains(store)))
                return AccessProblems.UnknownScope;
        }

        return null;
    }

    /// <summary>Adds the grants to the unit of work.</summary>
    public static void AddGrants(this ConsoleDb db, MemberId member, IEnumerable<GrantRequest> grants, TimeProvider clock) =>
        db.Grants.AddRange(grants.Distinct().Select(g => new Grant
        {
            TenantId = db.Tenant,
            Id = EntityId.New<GrantId>(clock),
            MemberId = member,
            Role = g.Role,
            ClientId = g.Client,
            StoreId = g.Store,
        }));

    /// <summary>True when somebody may manage members.</summary>
    public static Task<bool> HasAdminAsync(this ConsoleDb db, CancellationToken cancellationToken)
    {
        var permissions = db.RolePermissions;
        return db.Grants.AnyAsync(g => g.ClientId == null && g.StoreId == null
            && permissions.Any(p => p.Role == g.Role && p.Permission == Permission.MemberManage), cancellationToken);
    }
}
