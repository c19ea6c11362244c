using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Sellers;

/// <summary>What the platform says about a seller, whatever the shop.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// or lacks the scope <c>seller.shop.info</c>. No shop is named, so none takes a cipher.
/// </remarks>
public sealed class SellersClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal SellersClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>The seller's active shops. Their ciphers come from <see cref="ShopsClient"/>, and only for those that are authorised.</summary>
    /// <param name="token">A seller's token.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Active Shops" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ActiveShop>> GetShopsAsync(AccessToken token, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<ActiveShop>>(
            new ApiRequest(SellerEndpoints.GetShops, token, null),
            data => WireJson.Read(data, SellersJson.Default.ActiveShopsData).Shops ?? [],
            cancellationToken);

    /// <summary>What the seller may do across borders, such as <c>MANAGE_GLOBAL_PRODUCT</c>. Local sellers usually have nothing here.</summary>
    /// <param name="token">A seller's token.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Seller Permissions" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<string>> GetPermissionsAsync(AccessToken token, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<string>>(
            new ApiRequest(SellerEndpoints.GetPermissions, token, null),
            data => WireJson.Read(data, SellersJson.Default.SellerPermissionsData).Permissions ?? [],
            cancellationToken);

    /// <summary>How the seller and each shop stand with the platform.</summary>
    /// <param name="token">A seller's token.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: section 6.2 of our facts, from the platform's description alone ("Get Seller Status", 202508). Safe to repeat.</remarks>
    public Task<SellerStatus> GetStatusAsync(AccessToken token, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(SellerEndpoints.GetStatus, token, null),
        data => WireJson.Read(data, SellersJson.Default.SellerStatusData).SellerStatus ?? new SellerStatus(),
        cancellationToken);
}
