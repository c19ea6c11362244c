using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Changes what a role may do, and its name. Whoever has it can do more or less at once. Built-in roles stay as they are.</summary>
[UseCase(Permission.RoleManage, AgencyWide = true)]
public sealed class EditRole(TenantDatabases databases, Actors actors, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Role">The role's present name.</param>
    /// <param name="Name">Its name from now on.</param>
    /// <param name="Permissions">All that it may do from now on; at least one.</param>
    /// <param name="Seen">What it could do when the asker began; when that is something else by now, nothing is done and the asker learns who changed what.
    /// Null does not ask.</param>
    public sealed record Request(string Role, string Name, IReadOnlyList<string> Permissions, IReadOnlyList<string>? Seen = null);

    /// <summary>Changes it and gives its name.</summary>
    public async Task<Result<string>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;

        var name = request.Name.Trim();
        var permissions = request.Permissions.Distinct().ToList();
        await using var db = databases.Open(actor, Permission.RoleManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.Roles.FirstOrDefaultAsync(r => r.Name == request.Role, cancellationToken) is not { } role)
            return AccessProblems.RoleGone(request.Role, await db.LastChangedByAsync("role", request.Role, cancellationToken));
        if (role.IsBuiltIn)
            return AccessProblems.BuiltIn(role.Name);
        var had = (await db.RolePermissions.Where(p => p.Role == role.Name).Select(p => p.Permission).ToListAsync(cancellationToken)).ToHashSet();
        if (request.Seen is { } seen && !had.SetEquals(seen))
        {
            return AccessProblems.ChangedMeanwhile(
                await db.LastChangedByAsync("role", role.Name, cancellationToken), role.Name,
                PermissionTexts.Names(Permission.All.Where(p => had.Contains(p) && !seen.Contains(p))),
                PermissionTexts.Names(Permission.All.Where(p => seen.Contains(p) && !had.Contains(p))), "permissions");
        }

        if (await db.RefuseRoleNameAsync(name, role.Name, cancellationToken) is { } taken)
            return taken;
        if (RoleWriting.RefusePermissions(actor, permissions, had) is { } wrong)
            return wrong;

        await SaveAsync(db, role, name, permissions, cancellationToken);
        db.Record(actor, clock, "access.role-edited", ("role", name), new { role.Name, permissions = had.Order() }, new { name, permissions = permissions.Order() });
        if (name != role.Name)
            db.Record(actor, clock, "access.role-renamed", ("role", role.Name), role.Name, name); // who looks for the old name finds the new one
        await db.SaveChangesAsync(cancellationToken);
        if (!await db.AdminStaysAsync(cancellationToken))
            return AccessProblems.LastAdmin with { Field = "permissions" }; // disposing the transaction takes everything back

        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return name;
    }

    // The name is what grants point at: a renamed role is a new row that takes the grants over.
    private static async Task SaveAsync(ConsoleDb db, Role role, string name, List<string> permissions, CancellationToken cancellationToken)
    {
        await db.RolePermissions.Where(p => p.Role == role.Name).ExecuteDeleteAsync(cancellationToken);
        if (name == role.Name)
        {
            db.AddPermissions(name, permissions);
            return;
        }

        db.Roles.Add(new Role { TenantId = role.TenantId, Name = name, BuiltIn = role.BuiltIn, Position = role.Position });
        db.AddPermissions(name, permissions);
        await db.SaveChangesAsync(cancellationToken);
        await db.Grants.Where(g => g.Role == role.Name).ExecuteUpdateAsync(set => set.SetProperty(g => g.Role, name), cancellationToken);
        foreach (var invitation in await db.Invitations.Where(i => i.AcceptedAt == null && i.RevokedAt == null).ToListAsync(cancellationToken))
        {
            var grants = Invitation.Read(invitation.Grants);
            if (grants.Any(g => g.Role == role.Name))
                invitation.Grants = Invitation.Write(grants.Select(g => g.Role == role.Name ? g with { Role = name } : g));
        }

        db.Roles.Remove(role);
    }
}
