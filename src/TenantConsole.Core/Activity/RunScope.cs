using TenantConsole.Core.Access;

namespace TenantConsole.Core.Activity;

/// <summary>Which runs a person sees: those of stores in reach, those of the agency for who reaches all stores, and their own.</summary>
internal static class RunScope
{
    public static IQueryable<Run> VisibleTo(this IQueryable<Run> runs, Actor actor, string permission)
    {
        var scope = actor.Scope(permission);
        if (scope.All)
            return runs;
        var stores = scope.Stores.Select(store => (Tenancy.StoreId?)store).ToArray();
        var member = actor.Member;
        return runs.Where(r => stores.Contains(r.StoreId) || (r.StoreId == null && member != null && r.StartedBy == member));
    }
}
