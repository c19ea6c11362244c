using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>Who has which role where, and what the roles may do, read at once: an agency has at most some hundred people.</summary>
internal sealed class AccessPicture
{
    private readonly Dictionary<ClientId, string> _clients;
    private readonly Dictionary<StoreId, string> _stores;

    private AccessPicture(
        List<Member> people, List<Grant> grants, List<Role> roles, ILookup<string, string> permissions, Dictionary<ClientId, string> clients, IReadOnlyList<GroupedStore> stores)
    {
        (People, Roles, Permissions, _clients, Stores) = (people, roles, permissions, clients, stores);
        _stores = stores.ToDictionary(s => s.Store, s => s.Name);
        Grants = grants.ToLookup(g => g.MemberId, g => new GrantRequest(g.Role, g.ClientId, g.StoreId));
    }

    /// <summary>All that ever were members, by name.</summary>
    public IReadOnlyList<Member> People { get; }

    /// <summary>The roles of each member; those who were removed have none.</summary>
    public ILookup<MemberId, GrantRequest> Grants { get; }

    /// <summary>The roles, the built-in ones first.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>What each role may do.</summary>
    public ILookup<string, string> Permissions { get; }

    /// <summary>The stores, by name.</summary>
    public IReadOnlyList<GroupedStore> Stores { get; }

    /// <summary>The clients, by name.</summary>
    public IReadOnlyList<KeyValuePair<ClientId, string>> Clients => [.. _clients.OrderBy(c => c.Value, StringComparer.CurrentCulture)];

    public static async Task<AccessPicture> ReadAsync(ConsoleDb db, IStoreGroups groups, CancellationToken cancellationToken) => new(
        await db.Members.IgnoreQueryFilters([AccessModel.PresentFilter]).AsNoTracking().OrderBy(m => m.Name).ThenBy(m => m.Id).ToListAsync(cancellationToken),
        await db.Grants.AsNoTracking().OrderBy(g => g.Role).ThenBy(g => g.Id).ToListAsync(cancellationToken),
        await db.Roles.AsNoTracking().OrderBy(r => r.Position).ThenBy(r => r.Name).ToListAsync(cancellationToken),
        (await db.RolePermissions.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(p => p.Role, p => p.Permission),
        await db.Clients.ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken),
        await groups.ListAsync(db.Tenant, cancellationToken));

    /// <summary>The grant with names; one on what does not exist any more says so.</summary>
    public NamedGrant Name(GrantRequest grant) => new(grant.Role, grant.Client, grant.Store,
        grant.Client is { } client ? _clients.GetValueOrDefault(client) ?? AccessTexts.Say["where.lost-client"]
        : grant.Store is { } store ? _stores.GetValueOrDefault(store) ?? AccessTexts.Say["where.lost-store"]
        : null);

    /// <summary>Several grants in words.</summary>
    public string Words(IEnumerable<GrantRequest> grants) => string.Join(", ", grants.Select(g => Name(g).Words));

    /// <summary>True when role, client and store of the grant still exist.</summary>
    public bool Exists(GrantRequest grant) =>
        Roles.Any(r => r.Name == grant.Role)
        && (grant.Client is not { } client || _clients.ContainsKey(client))
        && (grant.Store is not { } store || _stores.ContainsKey(store));

    /// <summary>What grants reach, permission by permission.</summary>
    public IReadOnlyDictionary<string, StoreScope> Reach(IEnumerable<GrantRequest> grants) =>
        GrantScopes.Resolve(grants.SelectMany(g => Permissions[g.Role].Select(p => new GrantedPermission(p, g.Client, g.Store))), Stores);

    /// <summary>Stores by name, the first few of many: "Glow Lab, Nordlicht and 4 more".</summary>
    public string StoreWords(IEnumerable<StoreId> stores)
    {
        return NameList.Of([.. stores.Select(s => _stores.GetValueOrDefault(s) ?? AccessTexts.Say["where.lost-store"]).Order(StringComparer.CurrentCulture)], shown: 4);
    }

    /// <summary>A scope in words: "all stores", or the stores.</summary>
    public string ScopeWords(StoreScope scope) => scope.All ? AccessTexts.Say["where.all"] : StoreWords(scope.Stores);
}
