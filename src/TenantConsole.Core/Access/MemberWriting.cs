using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Limits;

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

    /// <summary>A member, removed or not, to be changed.</summary>
    public static Task<Member?> FindMemberAsync(this ConsoleDb db, MemberId id, CancellationToken cancellationToken) =>
        db.Members.IgnoreQueryFilters([AccessModel.PresentFilter]).FirstOrDefaultAsync(m => m.Id == id, cancellationToken);

    /// <summary>Takes the membership out of the directory, in the unit of work's own transaction.</summary>
    public static Task RemoveMembershipAsync(this ConsoleDb db, Member member, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"delete from directory.memberships where user_id = {member.UserId} and tenant_id = {db.Tenant.Value}", cancellationToken);

    /// <summary>The refusal when no more members fit; open invitations have a place each.</summary>
    public static async Task<Problem?> RefuseFullAsync(this ConsoleDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var limit = await Limit.Members.ReadAsync(db, cancellationToken);
        return await db.Members.CountAsync(cancellationToken) + await db.OpenInvitations(now).CountAsync(cancellationToken) >= limit ? AccessProblems.MemberLimit(limit) : null;
    }

    /// <summary>
    /// Nobody gives more than they have: who may manage members but not see payouts could else make themselves, or a friend, somebody who may.
    /// </summary>
    public static async Task<Problem?> RefuseMoreThanOwnAsync(this ConsoleDb db, Actor actor, IEnumerable<GrantRequest> grants, CancellationToken cancellationToken)
    {
        var roles = grants.Select(g => g.Role).Distinct().ToList();
        var given = await db.RolePermissions.Where(p => roles.Contains(p.Role)).Select(p => new { p.Role, p.Permission }).ToListAsync(cancellationToken);
        var more = given.Where(p => Permission.All.Contains(p.Permission) && !actor.Scope(p.Permission).All).ToLookup(p => p.Role, p => p.Permission);
        return more.FirstOrDefault() is { } role ? AccessProblems.MoreThanOwn(role.Key, role) : null;
    }

    /// <summary>True when the rule of <see cref="LastAdmin"/> holds for what is saved so far.</summary>
    public static async Task<bool> AdminStaysAsync(this ConsoleDb db, CancellationToken cancellationToken)
    {
        var grants = await db.Grants.Select(g => new { g.MemberId, g.Role, OnAllStores = g.ClientId == null && g.StoreId == null }).ToListAsync(cancellationToken);
        var roles = (await db.RolePermissions.Select(p => new { p.Role, p.Permission }).ToListAsync(cancellationToken)).ToLookup(p => p.Role, p => p.Permission);
        return LastAdmin.Stays(grants.Select(g => new LastAdmin.Held(g.MemberId, g.Role, g.OnAllStores)), roles, roles[BuiltInRole.Admin].ToHashSet());
    }

    /// <summary>Who changed a member or a role last, by name; null when nobody did.</summary>
    public static Task<string?> LastChangedByAsync(this ConsoleDb db, string kind, string id, CancellationToken cancellationToken) =>
        db.AuditEntries.Where(e => e.SubjectKind == kind && e.SubjectId == id).OrderByDescending(e => e.Id).Select(e => e.ActorName).FirstOrDefaultAsync(cancellationToken);
}
