using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Makes a role from another one, so that the copy can be changed. It remembers the built-in role at its root, to be compared with.</summary>
[UseCase(Permission.RoleManage, AgencyWide = true)]
public sealed class CopyRole(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="From">The role to copy.</param>
    /// <param name="Name">The copy's name, 1 to 60 characters, not used yet.</param>
    /// <param name="Permissions">What the copy may do; null for the same.</param>
    public sealed record Request(string From, string Name, IReadOnlyList<string>? Permissions = null);

    /// <summary>Makes it and gives its name.</summary>
    public async Task<Result<string>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.RoleManage) is { } refusal)
            return refusal;

        var name = request.Name.Trim();
        await using var db = databases.Open(actor, Permission.RoleManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.Roles.FirstOrDefaultAsync(r => r.Name == request.From, cancellationToken) is not { } from)
            return AccessProblems.UnknownRole(request.From);
        if (await db.RefuseRoleNameAsync(name, present: null, cancellationToken) is { } wrong)
            return wrong;
        var permissions = request.Permissions?.Distinct().ToList()
            ?? await db.RolePermissions.Where(p => p.Role == from.Name).Select(p => p.Permission).ToListAsync(cancellationToken);
        if (RoleWriting.RefusePermissions(actor, permissions, new HashSet<string>()) is { } more)
            return more;

        var last = await db.Roles.MaxAsync(r => r.Position, cancellationToken);
        db.Roles.Add(new Role { TenantId = actor.Tenant, Name = name, BuiltIn = from.BuiltIn, Position = last + 1 });
        db.AddPermissions(name, permissions);
        db.Record(actor, clock, "access.role-copied", ("role", name), before: from.Name, after: new { name, permissions });
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return name;
    }
}
