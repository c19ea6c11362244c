using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database;

/// <summary>The stores that one actor reaches with one permission: all of the agency, or a named set (which may be empty).</summary>
public sealed class StoreScope : IEquatable<StoreScope>
{
    private readonly HashSet<StoreId> _stores;

    private StoreScope(bool all, IEnumerable<StoreId> stores) => (All, _stores) = (all, [.. stores]);

    /// <summary>Every store of the agency, new ones included.</summary>
    public static StoreScope Everything { get; } = new(true, []);

    /// <summary>No store at all.</summary>
    public static StoreScope Nothing { get; } = new(false, []);

    /// <summary>True when no list limits it.</summary>
    public bool All { get; }

    /// <summary>The named stores; empty when <see cref="All"/>.</summary>
    public IReadOnlyCollection<StoreId> Stores => _stores;

    /// <summary>True when nothing can be seen.</summary>
    public bool IsEmpty => !All && _stores.Count == 0;

    /// <summary>Exactly these stores.</summary>
    public static StoreScope Of(IEnumerable<StoreId> stores) => new(false, stores);

    /// <summary>True when the store is inside.</summary>
    public bool Contains(StoreId store) => All || _stores.Contains(store);

    /// <summary>What either of the two reaches.</summary>
    public StoreScope Or(StoreScope other) => All || other.All ? Everything : Of(_stores.Concat(other._stores));

    /// <summary>What both reach: a person's choice in the store picker never widens their grants.</summary>
    public StoreScope And(StoreScope other) =>
        All ? other : other.All ? this : Of(_stores.Intersect(other._stores));

    /// <summary>True when both reach the same stores.</summary>
    public bool Equals(StoreScope? other) => other is not null && All == other.All && _stores.SetEquals(other._stores);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as StoreScope);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(All, _stores.Count);
}
