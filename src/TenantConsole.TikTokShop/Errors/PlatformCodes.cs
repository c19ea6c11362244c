using System.Collections.Frozen;
using System.Net;

namespace TenantConsole.TikTokShop;

/// <summary>
/// What a caller can do about each of the platform's codes: the one table. Source: the platform's pages "Common errors", "Authorization overview" and the
/// error lists of its endpoint pages; sections 2.4 and 5.1 of our facts, which say how sure each row is.
/// </summary>
/// <remarks>
/// Codes come before the HTTP status, since business errors arrive with status 200 as well as 4xx. A code that is not here is judged by its family, then by the
/// status. What is left came with a status of success: it is an <see cref="InvalidRequestException"/> if the platform's specification has the code, and otherwise an
/// <see cref="UnknownRefusalException"/>, since neither a change nor a repeat is known to help.
/// </remarks>
internal static class PlatformCodes
{
    public const int Success = 0;
    public const int TooManyRequests = 36009002;
    public const int Overloaded = 36009004;

    private static readonly FrozenDictionary<int, Verdict> Table = new Dictionary<int, Verdict>
    {
        // Gateway: "Common errors".
        [TooManyRequests] = new(Kind.Throttled),
        [36009003] = new(Kind.Failed),                                           // internal error
        [36009007] = new(Kind.Failed),                                           // their timeout
        [36009009] = new(Kind.Invalid, Field: "path"),                           // no such path, or a version that was switched off
        [36009010] = new(Kind.Invalid, Field: "method"),
        [36009014] = new(Kind.Invalid, Field: "version"),
        [36009021] = new(Kind.Invalid, Field: "file"),                           // too large
        [36009022] = new(Kind.Invalid, Field: "body"),
        [36009023] = new(Kind.Invalid, Field: "content-type"),
        [36009033] = new(Kind.Invalid, Field: "ip"),                             // not on the app's allow list
        [106001] = new(Kind.Invalid, Field: "sign"),
        [106013] = new(Kind.Invalid, Field: "shop_cipher"),

        // Tokens: "Authorization overview".
        [36004001] = new(Kind.Reauthorise, ReauthoriseReason.RefreshToken),
        [36004004] = new(Kind.Reauthorise, ReauthoriseReason.AuthorisationCode),
        [36004005] = new(Kind.Reauthorise, ReauthoriseReason.RefreshToken),      // no such authorisation
        [105001] = new(Kind.Reauthorise, ReauthoriseReason.AccessToken),
        [105002] = new(Kind.Reauthorise, ReauthoriseReason.AccessToken),         // expired
        [105003] = new(Kind.Reauthorise, ReauthoriseReason.AccessToken),
        [105004] = new(Kind.Reauthorise, ReauthoriseReason.AccessToken),
        [105005] = new(Kind.Reauthorise, ReauthoriseReason.Scope),
        [101000] = new(Kind.Reauthorise, ReauthoriseReason.WrongShop),

        // Orders: "Get Order List", "Get Order Detail".
        [21008111] = new(Kind.Gone),                                             // belongs to another seller
        [10002014] = new(Kind.Failed),
        [10002015] = new(Kind.Failed),
        [10006402] = new(Kind.Failed),
        [10037002] = new(Kind.Failed),
        [10037003] = new(Kind.Failed),
        [10037004] = new(Kind.Failed),

        // Products: error lists of the product pages.
        [12019150] = new(Kind.Gone),
        [12052032] = new(Kind.Gone),
        [12052034] = new(Kind.Gone),                                             // not this shop's product
        [12019109] = new(Kind.Invalid, Field: "page_size"),
        [12019120] = new(Kind.Invalid, Field: "product_ids"),
        [12019045] = new(Kind.Invalid, Field: "price"),                          // locked by a promotion
        [12052038] = new(Kind.Invalid, Field: "price"),
        [12052012] = new(Kind.Invalid, Field: "price"),                          // format
        [12019024] = new(Kind.Invalid, Field: "quantity"),
        [12019013] = new(Kind.Invalid, Field: "brand_id"),
        [12052026] = new(Kind.Invalid, Field: "brand_id"),
        [12052024] = new(Kind.Invalid, Field: "category_id"),                    // not a leaf
        [12052901] = new(Kind.Invalid, Field: "status"),
        [12038002] = new(Kind.Invalid, Field: "data"),
        [12038004] = new(Kind.Invalid, Field: "data"),
        [12038005] = new(Kind.Invalid, Field: "data"),
        [12038014] = new(Kind.Invalid, Field: "data"),
        [12038015] = new(Kind.Invalid, Field: "data"),
        [12001000] = new(Kind.Failed),
        [12019027] = new(Kind.Invalid, Field: "seller_skus"),
        [12019087] = new(Kind.Invalid, Field: "sku_ids"),
        [12019118] = new(Kind.Invalid, Field: "create_time"),
        [12019119] = new(Kind.Invalid, Field: "update_time"),
        [12052023] = new(Kind.Invalid, Field: "category_id"),
        [12052025] = new(Kind.Invalid, Field: "category_id"),
        [12052048] = new(Kind.Gone),                                             // not in this shop
        [12052055] = new(Kind.Invalid, Field: "quantity"),
        [12052073] = new(Kind.Invalid, Field: "price"),
        [12052092] = new(Kind.Invalid, Field: "price"),
        [12052097] = new(Kind.Invalid, Field: "warehouse_id"),
        [12052260] = new(Kind.Gone),
        [12052881] = new(Kind.Failed),

        // Fulfillment: error lists of the package pages.
        [11001027] = new(Kind.Failed),
        [11001031] = new(Kind.Failed),
        [11005010] = new(Kind.Failed),                                           // their lead times
        [11006005] = new(Kind.Failed),
        [11006010] = new(Kind.Failed),
        [11006026] = new(Kind.Failed),
        [11028006] = new(Kind.Invalid, Field: "tracking_number"),
        [11034023] = new(Kind.Failed),
        [11034025] = new(Kind.Failed),
        [11034037] = new(Kind.Throttled),                                        // the label is still being made
        [21001003] = new(Kind.Failed),
        [21001008] = new(Kind.Failed),
        [21001011] = new(Kind.Failed),
        [21001029] = new(Kind.Failed),                                           // their logistics service
        [21001043] = new(Kind.Failed),
        [21001055] = new(Kind.Failed),
        [21008300] = new(Kind.Failed),
        [21011022] = new(Kind.Invalid, Field: "tracking_number"),
        [21011025] = new(Kind.Invalid, Field: "tracking_number"),
        [21011028] = new(Kind.Gone),                                             // not in this shop
        [21022026] = new(Kind.Failed),
        [21022029] = new(Kind.Failed),
        [21022030] = new(Kind.Failed),
        [21023022] = new(Kind.Failed),
        [21023034] = new(Kind.Failed),
        [21034012] = new(Kind.Invalid, Field: "tracking_number"),
        [21042001] = new(Kind.Failed),
        [21042076] = new(Kind.Failed),

        // Returns and cancellations: error lists of their pages.
        [25001014] = new(Kind.Invalid, Field: "reason"),
        [25001015] = new(Kind.Invalid, Field: "reason"),
        [25001020] = new(Kind.Invalid, Field: "reason"),
        [25001028] = new(Kind.Throttled),                                        // locked by another change
        [25001042] = new(Kind.Failed),                                           // the return exists without its package
        [25001058] = new(Kind.Failed),
        [25005005] = new(Kind.Invalid, Field: "refund_total"),
        [25007002] = new(Kind.Failed),
        [25007006] = new(Kind.Gone),                                             // no such order

        // Conversations: error lists of the customer service pages.
        [45101001] = new(Kind.Failed),                                           // sending: also what the request lacks
        [45101003] = new(Kind.Gone),                                             // no such conversation
        [45101008] = new(Kind.Failed),
        [45102007] = new(Kind.Gone),                                             // not this shop's conversation
        [45111012] = new(Kind.Throttled),                                        // a limit of its own for coupon cards

        // Affiliate: error lists of the collaboration pages.
        [50001700] = new(Kind.Gone),                                             // not this shop's offer
        [600001001] = new(Kind.Throttled),
        [600001002] = new(Kind.Throttled),                                       // locked by another change

        // Creator marketplace.
        [45101004] = new(Kind.DailyQuota),
    }.ToFrozenDictionary();

    // 36009004 stands for a dozen different mistakes, told apart by words of its message only. The first row that fits decides.
    private static readonly (string Keyword, Verdict Verdict)[] OverloadedKeywords =
    [
        ("signature", new(Kind.Invalid, Field: "sign")),
        ("x-tts-access-token", new(Kind.Reauthorise, ReauthoriseReason.AccessToken)),
        ("access_token", new(Kind.Reauthorise, ReauthoriseReason.AccessToken)),
        ("earlier than 5 minutes", new(Kind.Invalid, Field: "timestamp")),
        ("more than 30 seconds", new(Kind.Invalid, Field: "timestamp")),
        ("lesser than 0", new(Kind.Invalid, Field: "timestamp")),
        ("timestamp", new(Kind.Invalid, Field: "timestamp")),
        ("category_asset_cipher", new(Kind.Invalid, Field: "category_asset_cipher")),
        ("shop_cipher", new(Kind.Invalid, Field: "shop_cipher")),
        ("shop_id", new(Kind.Invalid, Field: "shop_id")),
        ("api version", new(Kind.Invalid, Field: "version")),
        ("app_key", new(Kind.Invalid, Field: "app_key")),
        ("page_token", new(Kind.Invalid, Field: "page_token")),
        ("page_size", new(Kind.Invalid, Field: "page_size")),
    ];

    public enum Kind
    {
        /// <summary>Refused before anything was done: always safe to send again, later.</summary>
        Throttled,

        /// <summary>As above, until the next day of the platform.</summary>
        DailyQuota,

        /// <summary>Broke on their side, perhaps after it was done.</summary>
        Failed,

        Reauthorise,
        Invalid,
        Gone,

        /// <summary>Refused for a reason that nobody here knows.</summary>
        Unknown,
    }

    /// <summary>The codes with a row of their own.</summary>
    public static IEnumerable<int> Known => Table.Keys.Append(Overloaded);

    public static Verdict Judge(int? code, string? message, HttpStatusCode? status)
    {
        if (code is { } known && Table.TryGetValue(known, out var verdict)) return verdict;
        if (code == Overloaded) return JudgeOverloaded(message ?? "", status);
        return (code / 1000, status) switch
        {
            (105, _) => new(Kind.Reauthorise, ReauthoriseReason.AccessToken),
            (36004, _) => new(Kind.Reauthorise, ReauthoriseReason.RefreshToken),
            (_, HttpStatusCode.TooManyRequests) => new(Kind.Throttled),
            (_, HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError) => new(Kind.Failed),
            (_, HttpStatusCode.Unauthorized) => new(Kind.Reauthorise, ReauthoriseReason.AccessToken),
            (_, HttpStatusCode.Forbidden) => new(Kind.Reauthorise, ReauthoriseReason.Scope),
            (_, HttpStatusCode.Gone) => new(Kind.Gone),
            (_, >= HttpStatusCode.BadRequest) => new(Kind.Invalid),
            _ => code is { } listed && DocumentedCodes.All.Contains(listed) ? new(Kind.Invalid) : new(Kind.Unknown),
        };
    }

    private static Verdict JudgeOverloaded(string message, HttpStatusCode? status)
    {
        foreach (var (keyword, verdict) in OverloadedKeywords)
            if (message.Contains(keyword, StringComparison.OrdinalIgnoreCase))
                return verdict;
        return status == HttpStatusCode.Unauthorized ? new(Kind.Reauthorise, ReauthoriseReason.AccessToken) : new(Kind.Invalid);
    }

    public readonly record struct Verdict(Kind Kind, ReauthoriseReason Reason = default, string? Field = null);
}
