using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy;

/// <summary>The id of a store: ours, not the platform's shop id. It lives here and not in Stores, because grants name stores.</summary>
public readonly record struct StoreId(Guid Value) : IEntityId<StoreId>
{
    /// <inheritdoc />
    public static StoreId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
