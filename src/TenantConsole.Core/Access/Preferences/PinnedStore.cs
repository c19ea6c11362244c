using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>A store that a member keeps at the top of the store picker.</summary>
public sealed class PinnedStore : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Whose pin.</summary>
    public required MemberId MemberId { get; init; }

    /// <summary>The store.</summary>
    public required StoreId StoreId { get; init; }
}
