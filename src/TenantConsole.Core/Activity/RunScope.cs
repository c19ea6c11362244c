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
        var (member, key) = (actor.Member, actor.ApiKey);
        return runs.Where(r => stores.Contains(r.StoreId) || (r.StoreId == null && member != null && r.StartedBy == member && (key == null || r.StartedByKey == key)));
    }

    /// <summary>Those that the actor started: a person by themselves or by their keys, a key by itself alone.</summary>
    public static IQueryable<Run> StartedBy(this IQueryable<Run> runs, Actor actor)
    {
        var (member, key) = (actor.Member, actor.ApiKey);
        return runs.Where(r => member != null && r.StartedBy == member && (key == null || r.StartedByKey == key));
    }
}
