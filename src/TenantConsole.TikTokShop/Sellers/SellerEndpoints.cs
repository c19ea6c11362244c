namespace TenantConsole.TikTokShop.Sellers;

/// <summary>What is known about a seller.</summary>
public static class SellerEndpoints
{
    /// <summary>The seller's active shops, whether authorised or not.</summary>
    public static readonly Endpoint GetShops = new(
        "sellers.shops", HttpMethod.Get, "/seller/{version}/shops", "202309", EndpointCipher.None, EndpointRepeat.Safe, "Get Active Shops");

    /// <summary>What the seller may do across borders.</summary>
    public static readonly Endpoint GetPermissions = new(
        "sellers.permissions", HttpMethod.Get, "/seller/{version}/permissions", "202309", EndpointCipher.None, EndpointRepeat.Safe, "Get Seller Permissions");

    /// <summary>How the seller and the shops stand with the platform.</summary>
    public static readonly Endpoint GetStatus = new(
        "sellers.status", HttpMethod.Get, "/seller/{version}/status", "202508", EndpointCipher.None, EndpointRepeat.Safe, "Get Seller Status");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        GetShops, GetPermissions, GetStatus,
    ];
}
