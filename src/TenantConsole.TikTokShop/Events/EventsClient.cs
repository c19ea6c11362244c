using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Events;

/// <summary>Where a shop's webhooks are sent: one address for each event. What Partner Center sets holds for shops without an own address.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.authorization.info</c>. Every method is safe to repeat.
/// </remarks>
public sealed class EventsClient
{
    /// <summary>The longest address.</summary>
    public const int LongestAddress = 255;

    private readonly TikTokShopPipeline _pipeline;

    internal EventsClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>The addresses that are set for this shop.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Shop Webhooks" (202309).</remarks>
    public Task<IReadOnlyList<ShopWebhook>> GetWebhooksAsync(ShopAccess shop, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<ShopWebhook>>(
            new ApiRequest(EventEndpoints.GetWebhooks, shop),
            data => WireJson.Read(data, EventsJson.Default.ShopWebhooksData).Webhooks ?? [],
            cancellationToken);

    /// <summary>Sets or replaces the address for an event.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="eventType">One of <see cref="WebhookEventTypes"/>; newer topics can be set in Partner Center only.</param>
    /// <param name="address">Absolute, at most <see cref="LongestAddress"/> characters. The platform takes https with a host name on port 443 only.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The address is relative or too long.</exception>
    /// <remarks>Source: the platform's page "Update Shop Webhook" (202309).</remarks>
    public Task SetWebhookAsync(ShopAccess shop, string eventType, Uri address, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventType);
        if (!address.IsAbsoluteUri || address.AbsoluteUri.Length > LongestAddress)
            throw new ArgumentException($"An address is absolute and has at most {LongestAddress} characters.", nameof(address));
        return SendAsync(EventEndpoints.SetWebhook, shop, new() { EventType = eventType, Address = address.AbsoluteUri }, cancellationToken);
    }

    /// <summary>Removes the address for an event.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="eventType">One of <see cref="WebhookEventTypes"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Delete Shop Webhook" (202309).</remarks>
    public Task DeleteWebhookAsync(ShopAccess shop, string eventType, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventType);
        return SendAsync(EventEndpoints.DeleteWebhook, shop, new() { EventType = eventType }, cancellationToken);
    }

    private Task SendAsync(Endpoint endpoint, ShopAccess shop, ShopWebhookBody body, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(new ApiRequest(endpoint, shop) { Body = ApiRequest.Json(body, EventsJson.Default.ShopWebhookBody) }, cancellationToken);
}
