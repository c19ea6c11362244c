using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>How use cases open the database.</summary>
public static class ActorDatabases
{
    /// <summary>Opens the actor's agency, limited to the stores that the permission reaches. Check <c>actor.Lacks(permission)</c> first.</summary>
    public static ConsoleDb Open(this TenantDatabases databases, Actor actor, string permission) =>
        databases.Open(actor.Tenant, actor.Scope(permission));
}
