using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>One permission of one grant, before it is known which stores it reaches.</summary>
internal sealed record GrantedPermission(string Permission, ClientId? Client, StoreId? Store);

/// <summary>The rule: which stores each permission reaches.</summary>
internal static class GrantScopes
{
    /// <summary>
    /// A grant without client and store reaches everything; one on a client reaches the client's stores of this moment; one on a store
    /// reaches it while the agency has it. Several grants add up. A permission that reaches nothing is absent.
    /// </summary>
    public static IReadOnlyDictionary<string, StoreScope> Resolve(IEnumerable<GrantedPermission> grants, IReadOnlyList<GroupedStore> stores)
    {
        var byClient = stores.ToLookup(s => s.Client, s => s.Store);
        var known = stores.Select(s => s.Store).ToHashSet();
        var scopes = new Dictionary<string, StoreScope>();
        foreach (var grant in grants)
        {
            var reached =
                grant.Store is { } store ? StoreScope.Of(known.Contains(store) ? [store] : [])
                : grant.Client is { } client ? StoreScope.Of(byClient[client])
                : StoreScope.Everything;
            if (!reached.IsEmpty)
                scopes[grant.Permission] = scopes.TryGetValue(grant.Permission, out var already) ? already.Or(reached) : reached;
        }

        return scopes;
    }
}
