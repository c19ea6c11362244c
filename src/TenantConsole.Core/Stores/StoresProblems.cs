using System.Globalization;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>The expected failures of the module.</summary>
public static class StoresProblems
{
    /// <summary>The store does not exist, or is out of sight.</summary>
    public static Problem UnknownStore { get; } = Problem.Unknown("This store");

    /// <summary>The authorization does not exist in this agency.</summary>
    public static Problem UnknownAuthorization { get; } = Problem.Unknown("This connection");

    /// <summary>The client does not exist in this agency.</summary>
    public static Problem UnknownClient { get; } = new("stores.unknown-client", "This client does not exist. Choose one of the list, or name a new one.", "client");

    /// <summary>The state that came back is not one of ours, was used, is too old, or is somebody else's.</summary>
    public static Problem StateRefused { get; } = new(
        "stores.state-refused",
        "This way back from TikTok Shop was already used, is older than 30 minutes, or was begun by somebody else. Start the connection again from Settings, Stores.");

    /// <summary>The seller pressed “refuse”.</summary>
    public static Problem ConsentRefused(string? error) => new(
        "stores.consent-refused", $"The seller did not give consent{(string.IsNullOrWhiteSpace(error) ? "" : $" ({Short(error)})")}. Nothing was connected; start again when they agree.");

    /// <summary>The platform did not take the code.</summary>
    public static Problem CodeRefused(TikTokShopException refused) => new(
        "stores.code-refused", $"TikTok Shop did not accept the consent{Words(refused)}. A code works once and for 30 minutes: start the connection again.");

    /// <summary>The platform cannot be reached or asks for a pause.</summary>
    public static Problem PlatformAway(TikTokShopException refused) => new(
        "stores.platform-away", $"TikTok Shop did not answer{Words(refused)}. Nothing is lost; try again in a minute.");

    /// <summary>The platform no longer accepts this authorization.</summary>
    public static Problem Broken(string? reason) => new(
        "stores.broken", $"{reason ?? "TikTok Shop no longer accepts this connection."} Reconnect it in Settings, Stores.");

    /// <summary>A reconnection came back with another seller's consent.</summary>
    public static Problem OtherSeller(string seller) => new(
        "stores.other-seller", $"The consent came from another seller, “{Short(seller)}”. It was kept as a connection of its own; the one you wanted to repair is unchanged. Sign in to TikTok Shop as the right seller and try again.");

    /// <summary>Only sellers' accounts have shops.</summary>
    public static Problem NotASeller { get; } = new("stores.not-a-seller", "This TikTok account is not a seller's, so it has no shops. Sign in to TikTok Shop as the seller and try again.");

    /// <summary>The shop is somebody else's here; whose is not said.</summary>
    public static Problem ShopTaken(string shop) => new(
        "stores.shop-taken", $"“{Short(shop)}” is already connected by another agency on this installation. It must be disconnected there first.", "shops");

    /// <summary>The consent does not cover the shop.</summary>
    public static Problem ShopNotCovered(string shop) => new(
        "stores.shop-not-covered", $"The consent does not cover shop {Short(shop)}. Ask the seller to include it, then connect again.", "shops");

    /// <summary>No shop was chosen.</summary>
    public static Problem NoShops { get; } = new("stores.no-shops", "Choose at least one shop.", "shops");

    /// <summary>A name that cannot be used.</summary>
    public static Problem NameLength { get; } = new("stores.name", "A name has 1 to 200 characters.", "name");

    /// <summary>A market without defaults.</summary>
    public static Problem UnknownMarket(string market) => new(
        "stores.unknown-market", $"The console does not know the market “{Short(market)}” yet: its currency and time zone are not set up.", "shops");

    /// <summary>A zone that does not exist.</summary>
    public static Problem UnknownTimeZone(string zone) => new("stores.time-zone", $"“{Short(zone)}” is not a time zone such as Europe/London.", "timeZone");

    /// <summary>The platform's own words, with its code.</summary>
    public static string Words(TikTokShopException refused) =>
        refused.Code is { } code ? string.Create(CultureInfo.InvariantCulture, $" (code {code}: {refused.PlatformMessage})") : "";

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;
}
