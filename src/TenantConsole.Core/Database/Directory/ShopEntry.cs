using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>Whose a shop of the platform is. Its key is what keeps a shop in one agency.</summary>
public sealed class ShopEntry
{
    /// <summary>The app through which the shop is connected.</summary>
    public required string AppKey { get; init; }

    /// <summary>The platform's shop id, a string of digits.</summary>
    public required string ShopId { get; init; }

    /// <summary>The agency.</summary>
    public required TenantId TenantId { get; set; }

    /// <summary>The store that the shop is there.</summary>
    public required StoreId StoreId { get; set; }
}
