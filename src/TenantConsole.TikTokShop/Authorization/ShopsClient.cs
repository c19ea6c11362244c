using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>The shops behind a token.</summary>
public sealed class ShopsClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal ShopsClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>All shops that the seller let the app into. None is possible right after a consent. There are no pages.</summary>
    /// <param name="token">A seller's token.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RetryLaterException">Says when to come back.</exception>
    /// <exception cref="ReauthoriseException">The token is not accepted, or lacks the scope <c>seller.authorization.info</c>.</exception>
    /// <remarks>Source: the platform's page "Get Authorized Shops" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<AuthorizedShop>> GetAuthorizedAsync(AccessToken token, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<AuthorizedShop>>(
            new ApiRequest(Endpoints.AuthorizedShops, token, null),
            data => WireJson.Read(data, WireJson.Default.AuthorizedShopsData).Shops ?? [],
            cancellationToken);
}
