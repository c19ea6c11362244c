using System.Globalization;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>The expected failures of the module.</summary>
public static class StoresProblems
{
    /// <summary>The store does not exist, or is out of sight.</summary>
    public static Problem UnknownStore => StoresTexts.Say.Unknown("stores.unknown-store");

    /// <summary>The authorization does not exist in this agency.</summary>
    public static Problem UnknownAuthorization => StoresTexts.Say.Unknown("stores.unknown-authorization");

    /// <summary>The client does not exist in this agency.</summary>
    public static Problem UnknownClient => StoresTexts.Say.Problem("stores.unknown-client", field: "client");

    /// <summary>The state that came back is not one of ours, was used, is too old, or is somebody else's.</summary>
    public static Problem StateRefused => StoresTexts.Say.Problem("stores.state-refused");

    /// <summary>The seller pressed “refuse”.</summary>
    public static Problem ConsentRefused(string? error) => string.IsNullOrWhiteSpace(error)
        ? StoresTexts.Say.Problem("stores.consent-refused")
        : StoresTexts.Say.Problem("stores.consent-refused", [Short(error)], key: "stores.consent-refused.because");

    /// <summary>The platform did not take the code.</summary>
    public static Problem CodeRefused(TikTokShopException refused) => StoresTexts.Say.Problem("stores.code-refused", [Words(refused)]);

    /// <summary>The platform cannot be reached or asks for a pause.</summary>
    public static Problem PlatformAway(TikTokShopException refused) => StoresTexts.Say.Problem("stores.platform-away", [Words(refused)]);

    /// <summary>The platform no longer accepts this authorization.</summary>
    public static Problem Broken(Phrase? reason) => StoresTexts.Say.Problem("stores.broken", [reason ?? Phrase.Of("stores.broken.unknown")]);

    /// <summary>A reconnection came back with another seller's consent.</summary>
    public static Problem OtherSeller(string seller) => StoresTexts.Say.Problem("stores.other-seller", [Short(seller)]);

    /// <summary>Only sellers' accounts have shops.</summary>
    public static Problem NotASeller => StoresTexts.Say.Problem("stores.not-a-seller");

    /// <summary>The shop is somebody else's here; whose is not said.</summary>
    public static Problem ShopTaken(string shop) => StoresTexts.Say.Problem("stores.shop-taken", [Short(shop)], "shops");

    /// <summary>The consent does not cover the shop.</summary>
    public static Problem ShopNotCovered(string shop) => StoresTexts.Say.Problem("stores.shop-not-covered", [Short(shop)], "shops");

    /// <summary>There is no sandbox to start a demo with.</summary>
    public static Problem NoSandbox => StoresTexts.Say.Problem("stores.no-sandbox");

    /// <summary>The list of first steps is put away only once they are done.</summary>
    public static Problem StepsOpen => StoresTexts.Say.Problem("stores.steps-open");

    /// <summary>No shop was chosen.</summary>
    public static Problem NoShops => StoresTexts.Say.Problem("stores.no-shops", field: "shops");

    /// <summary>A name that cannot be used.</summary>
    public static Problem NameLength => StoresTexts.Say.Problem("stores.name", field: "name");

    /// <summary>A market without defaults.</summary>
    public static Problem UnknownMarket(string market) => StoresTexts.Say.Problem("stores.unknown-market", [Short(market)], "shops");

    /// <summary>A zone that does not exist.</summary>
    public static Problem UnknownTimeZone(string zone) => StoresTexts.Say.Problem("stores.time-zone", [Short(zone)], "timeZone");

    /// <summary>The platform's own words, with its code.</summary>
    public static Phrase Words(TikTokShopException refused) =>
        refused.Code is { } code ? Phrase.Of("stores.platform-words", code.ToString(CultureInfo.InvariantCulture), refused.PlatformMessage) : Phrase.Plain("");

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;
}
