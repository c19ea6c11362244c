using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Deletes a role that nobody has. Built-in roles stay, so the last admin cannot be lost here.</summary>
[UseCase(Permission.RoleManage, AgencyWide = true)]
public sealed class DeleteRole(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Deletes it. One that is gone already stays gone.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, string name, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.RoleManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.Roles.FirstOrDefaultAsync(r => r.Name == name, cancellationToken) is not { } role)
            return Done.Result;
        if (role.IsBuiltIn)
            return AccessProblems.BuiltIn(name);
        var holders = await db.Grants.Where(g => g.Role == name).Join(db.Members, g => g.MemberId, m => m.Id, (g, m) => new { m.Id, m.Name })
            .Distinct().OrderBy(m => m.Name).Select(m => m.Name).ToListAsync(cancellationToken);
        var invited = await db.OpenInvitations(clock.GetUtcNow()).Select(i => new { i.Email, i.Grants }).ToListAsync(cancellationToken);
        holders.AddRange(invited.Where(i => Invitation.Read(i.Grants).Any(g => g.Role == name)).Select(i => i.Email));
        if (holders.Count > 0)
            return AccessProblems.RoleUsed(name, holders);

        var permissions = await db.RolePermissions.Where(p => p.Role == name).Select(p => p.Permission).ToListAsync(cancellationToken);
        await db.RolePermissions.Where(p => p.Role == name).ExecuteDeleteAsync(cancellationToken);
        db.Roles.Remove(role);
        db.Record(actor, clock, "access.role-deleted", ("role", name), before: permissions);
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Done.Result;
    }
}
