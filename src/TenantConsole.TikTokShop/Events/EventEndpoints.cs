namespace TenantConsole.TikTokShop.Events;

/// <summary>Where a shop's webhooks are set.</summary>
public static class EventEndpoints
{
    /// <summary>The addresses that are set for a shop.</summary>
    public static readonly Endpoint GetWebhooks = new(
        "events.webhooks", HttpMethod.Get, "/event/{version}/webhooks", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Shop Webhooks");

    /// <summary>Sets or replaces the address for an event.</summary>
    public static readonly Endpoint SetWebhook = new(
        "events.set_webhook", HttpMethod.Put, "/event/{version}/webhooks", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Update Shop Webhook");

    /// <summary>Removes the address for an event.</summary>
    public static readonly Endpoint DeleteWebhook = new(
        "events.delete_webhook", HttpMethod.Delete, "/event/{version}/webhooks", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Delete Shop Webhook");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        GetWebhooks, SetWebhook, DeleteWebhook,
    ];
}
