using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>What a key can be given: pure.</summary>
public static class ApiKeyRules
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 100;

    /// <summary>What needs a person, whoever makes the key (decision 0014): who has access, who gets the money, whose face is behind a mask.</summary>
    public static IReadOnlySet<string> PersonOnly { get; } = new HashSet<string>
    {
        Permission.OrderViewPii,
        Permission.PayoutRelease,
        Permission.BankEdit,
        Permission.MemberManage,
        Permission.RoleManage,
        Permission.ApikeyManage,
        Permission.AgencyClose,
    };

    /// <summary>The permissions that an actor can hand on, in the order of the table.</summary>
    public static IReadOnlyList<string> OfferedBy(Actor maker) => [.. Permission.All.Where(p => !PersonOnly.Contains(p) && maker.Has(p))];

    /// <summary>The stores that a key is for; null when a client or store is not among those of the agency.</summary>
    /// <param name="reach">How they are chosen.</param>
    /// <param name="client">The client, when it is one.</param>
    /// <param name="stores">The stores, when they are named.</param>
    /// <param name="known">The stores of the agency.</param>
    public static StoreScope StoresOf(ApiKeyReach reach, Tenancy.ClientId? client, IEnumerable<Tenancy.StoreId> stores, IReadOnlyList<GroupedStore> known) => reach switch
    {
        ApiKeyReach.All => StoreScope.Everything,
        ApiKeyReach.Client => StoreScope.Of(known.Where(s => s.Client == client).Select(s => s.Store)),
        _ => StoreScope.Of(stores.Intersect(known.Select(s => s.Store))),
    };

    /// <summary>The first thing that is wrong with a wish; null when it can be granted by this actor.</summary>
    /// <param name="wish">What is wanted.</param>
    /// <param name="actor">Who grants it.</param>
    /// <param name="known">The stores of the agency.</param>
    /// <param name="clientExists">False when the agency has no such client.</param>
    /// <param name="now">Protocol time.</param>
    /// <param name="options">The installation's bounds.</param>
    public static Problem? Refuse(ApiKeyWish wish, Actor actor, IReadOnlyList<GroupedStore> known, bool clientExists, DateTimeOffset now, ApiKeyOptions options) =>
        string.IsNullOrWhiteSpace(wish.Name) ? ApiKeyProblems.NoName
        : wish.Name.Trim().Length > NameLength ? ApiKeyProblems.LongName(NameLength)
        : RefuseStores(wish, known, clientExists)
            ?? RefusePermissions(wish, actor, StoresOf(wish.Reach, wish.Client, wish.Stores ?? [], known))
            ?? (wish.ExpiresAt is { } end && (end <= now || end > now.AddDays(options.MaxDays + 1)) ? ApiKeyProblems.BadExpiry(options.MaxDays) : null)
            ?? (wish.PerMinute is { } rate && (rate < 1 || rate > options.MaxPerMinute) ? ApiKeyProblems.BadRate(options.MaxPerMinute) : null);

    private static Problem? RefuseStores(ApiKeyWish wish, IReadOnlyList<GroupedStore> known, bool clientExists) => wish.Reach switch
    {
        ApiKeyReach.Client => clientExists ? null : ApiKeyProblems.UnknownStores,
        ApiKeyReach.Stores when wish.Stores is not { Count: > 0 } => ApiKeyProblems.NoStores,
        ApiKeyReach.Stores => wish.Stores!.All(s => known.Any(k => k.Store == s)) ? null : ApiKeyProblems.UnknownStores,
        _ => null,
    };

    private static Problem? RefusePermissions(ApiKeyWish wish, Actor actor, StoreScope stores)
    {
        if (wish.Permissions.Count == 0)
            return ApiKeyProblems.NoPermissions;
        foreach (var permission in wish.Permissions)
        {
            if (!Permission.All.Contains(permission))
                return ApiKeyProblems.UnknownPermission(permission);
            if (PersonOnly.Contains(permission))
                return ApiKeyProblems.PersonOnly(permission);
            var own = actor.Scope(permission);
            if (own.IsEmpty || !(stores.All ? own.All : stores.Stores.All(own.Contains)))
                return ApiKeyProblems.Beyond(permission);
        }

        return null;
    }
}
