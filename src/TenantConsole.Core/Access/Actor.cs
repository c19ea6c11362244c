using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>
/// Who does it, for which agency, and what they may do in which stores: the first argument of every use case. Only the cookie, an API key,
/// a run's row or a verified notification can make one; there is no ambient tenant and no static current user.
/// </summary>
public sealed class Actor
{
    private readonly IReadOnlyDictionary<string, StoreScope> _scopes;
    private readonly bool _everything;

    private Actor(TenantId tenant, ActorKind kind, MemberId? member, string name, IReadOnlyDictionary<string, StoreScope> scopes, bool everything) =>
        (Tenant, Kind, Member, Name, _scopes, _everything) = (tenant, kind, member, name, scopes, everything);

    /// <summary>The agency in which they act.</summary>
    public TenantId Tenant { get; }

    /// <summary>How they came.</summary>
    public ActorKind Kind { get; }

    /// <summary>The member; of an API key, whoever made it; null when the console acts by itself.</summary>
    public MemberId? Member { get; }

    /// <summary>The key, when a program came with one.</summary>
    public ApiKeyId? ApiKey { get; private init; }

    /// <summary>As the audit trail and runs show them.</summary>
    public string Name { get; }

    /// <summary>The network address they came from, for the audit trail; null for the console itself.</summary>
    public string? Address { get; init; }

    /// <summary>With what they came, in words, for the audit trail: browser and system, or an API key's prefix.</summary>
    public string? Device { get; init; }

    /// <summary>True while the agency is suspended or closing: permissions that change something are refused, whatever the roles say.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>A member, with the stores that each permission reaches (a permission that is absent reaches none).</summary>
    public static Actor ForMember(TenantId tenant, MemberId member, string name, IReadOnlyDictionary<string, StoreScope> scopes, string? address = null, bool readOnly = false) =>
        new(tenant, ActorKind.Member, member, name, scopes, everything: false) { Address = address, ReadOnly = readOnly };

    /// <summary>
    /// A program with a key: of the permissions that the key was given those that its maker holds at this moment, in the stores that both reach.
    /// </summary>
    public static Actor ForApiKey(ApiKeyId key, string name, Actor maker, IEnumerable<string> permissions, StoreScope stores, string? address)
    {
        var scopes = permissions.Select(p => (Permission: p, Stores: maker._scopes.GetValueOrDefault(p, StoreScope.Nothing).And(stores)))
            .Where(s => !s.Stores.IsEmpty).ToDictionary(s => s.Permission, s => s.Stores);
        return new(maker.Tenant, ActorKind.ApiKey, maker.Member, name, scopes, everything: false) { ApiKey = key, Address = address, ReadOnly = maker.ReadOnly };
    }

    /// <summary>The same actor, coming from a network address with a browser.</summary>
    public Actor From(string? address, string? device = null) => new(Tenant, Kind, Member, Name, _scopes, _everything) { ApiKey = ApiKey, Address = address, Device = device, ReadOnly = ReadOnly };

    /// <summary>The console itself, inside one agency. Made from a run's row or a verified notification, never from a request.</summary>
    public static Actor System(TenantId tenant, string name = "TenantConsole") =>
        new(tenant, ActorKind.System, null, name, new Dictionary<string, StoreScope>(), everything: true);

    /// <summary>The stores that a permission reaches; nothing when it is not held.</summary>
    public StoreScope Scope(string permission) =>
        _everything ? StoreScope.Everything : Stops(permission) ? StoreScope.Nothing : _scopes.GetValueOrDefault(permission, StoreScope.Nothing);

    /// <summary>True when the permission is held for at least one store.</summary>
    public bool Has(string permission) => !Scope(permission).IsEmpty;

    /// <summary>The refusal, when the permission is held nowhere; null when they may go on.</summary>
    public Problem? Lacks(string permission) => Has(permission) ? null : Refusal(permission);

    /// <summary>The refusal for an agency-wide act: the permission must be held for all stores.</summary>
    public Problem? LacksEverywhere(string permission) => Scope(permission).All ? null : Refusal(permission);

    /// <summary>The refusal for one store: a store out of scope looks like one that does not exist.</summary>
    public Problem? Lacks(string permission, StoreId store) =>
        Lacks(permission) ?? (Scope(permission).Contains(store) ? null : AccessProblems.UnknownStore);

    private Problem Refusal(string permission) =>
        Stops(permission) ? AccessProblems.ReadOnly
        : Kind == ActorKind.ApiKey ? ApiKeyProblems.Forbidden(permission)
        : AccessProblems.Forbidden(permission);

    private bool Stops(string permission) => ReadOnly && !Permission.Reads.Contains(permission);

    /// <summary>True when the other may do exactly the same: an open page need not be decided anew.</summary>
    public bool HasSameRightsAs(Actor other) =>
        Tenant == other.Tenant && Kind == other.Kind && ReadOnly == other.ReadOnly && _everything == other._everything
        && _scopes.Count == other._scopes.Count
        && _scopes.All(scope => other._scopes.TryGetValue(scope.Key, out var same) && scope.Value.Equals(same));

    /// <summary>For logs: never the name.</summary>
    public override string ToString() => $"{Kind} {Member?.ToString() ?? "-"} of {Tenant}";
}
