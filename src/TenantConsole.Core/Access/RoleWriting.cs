using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>What the use cases that write roles have in common.</summary>
internal static class RoleWriting
{
    /// <summary>What is wrong with a role's new name; null when it can be used.</summary>
    public static async Task<Problem?> RefuseRoleNameAsync(this ConsoleDb db, string name, string? present, CancellationToken cancellationToken)
    {
        if (name.Length is 0 or > 60)
            return AccessProblems.RoleName;
        var names = await db.Roles.Select(r => r.Name).ToListAsync(cancellationToken);
        return names.Where(n => n != present).FirstOrDefault(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)) is { } taken
            ? AccessProblems.RoleTaken(taken)
            : null;
    }

    /// <summary>What is wrong with what a role is to allow; null when it can be saved. Nobody puts more into a role than they have.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="permissions">All permissions of the role.</param>
    /// <param name="had">Those it has already: they may stay.</param>
    public static Problem? RefusePermissions(Actor actor, IReadOnlyCollection<string> permissions, IReadOnlySet<string> had)
    {
        if (permissions.Count == 0)
            return AccessProblems.NoPermissions;
        if (permissions.FirstOrDefault(p => !Permission.All.Contains(p)) is { } unknown)
            return AccessProblems.UnknownPermission(unknown);
        var more = permissions.Where(p => !had.Contains(p) && !actor.Scope(p).All).ToList();
        return more.Count == 0 ? null : AccessProblems.RoleMoreThanOwn(more);
    }

    /// <summary>Adds what a role may do to the unit of work.</summary>
    public static void AddPermissions(this ConsoleDb db, string role, IEnumerable<string> permissions) =>
        db.RolePermissions.AddRange(permissions.Select(p => new RolePermission { TenantId = db.Tenant, Role = role, Permission = p }));
}
