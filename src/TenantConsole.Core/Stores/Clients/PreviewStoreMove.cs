using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Stores.Clients;

/// <summary>Says before stores are moved to another client who gains them and who loses them: roles on a client follow its stores.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class PreviewStoreMove(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>What would change for one person.</summary>
    /// <param name="Member">Who.</param>
    /// <param name="Name">Their name.</param>
    /// <param name="Store">On which store.</param>
    /// <param name="Gained">Permissions they would get there.</param>
    /// <param name="Lost">Permissions they would no longer have there.</param>
    public sealed record Effect(MemberId Member, string Name, StoreId Store, IReadOnlyList<string> Gained, IReadOnlyList<string> Lost);

    /// <summary>Computes it from the grants as they are, by the rule that decides them.</summary>
    public async Task<Result<IReadOnlyList<Effect>>> RunAsync(Actor actor, IReadOnlyList<StoreId> stores, ClientId to, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (!await db.Clients.AnyAsync(c => c.Id == to, cancellationToken))
            return BrandProblems.UnknownClient;
        var before = await groups.ListAsync(actor.Tenant, cancellationToken);
        if (stores.FirstOrDefault(s => before.All(b => b.Store != s)) is var unknown && unknown != default)
            return StoresProblems.UnknownStore;
        var after = before.Select(s => stores.Contains(s.Store) ? s with { Client = to } : s).ToList();
        var grants = await (
            from grant in db.Grants
            join permission in db.RolePermissions on grant.Role equals permission.Role
            join member in db.Members on grant.MemberId equals member.Id
            select new { member.Id, member.Name, permission.Permission, grant.ClientId, grant.StoreId }).ToListAsync(cancellationToken);
        var effects =
            from person in grants.GroupBy(g => (g.Id, g.Name))
            let held = person.Select(g => new GrantedPermission(g.Permission, g.ClientId, g.StoreId)).ToList()
            let was = GrantScopes.Resolve(held, before)
            let will = GrantScopes.Resolve(held, after)
            from store in stores
            let old = Reaching(was, store)
            let now = Reaching(will, store)
            where !old.SetEquals(now)
            orderby person.Key.Name, person.Key.Id.Value
            select new Effect(person.Key.Id, person.Key.Name, store, [.. now.Except(old).Order(StringComparer.Ordinal)], [.. old.Except(now).Order(StringComparer.Ordinal)]);
        return Result<IReadOnlyList<Effect>>.Of([.. effects]);
    }

    private static HashSet<string> Reaching(IReadOnlyDictionary<string, StoreScope> scopes, StoreId store) => [.. scopes.Where(s => s.Value.Contains(store)).Select(s => s.Key)];
}
