namespace TenantConsole.TikTokShop;

/// <summary>Who ships an order. The platform may send others. Source: section 7.2 of our facts.</summary>
public static class FulfillmentTypes
{
    /// <summary>The seller.</summary>
    public const string Seller = "FULFILLMENT_BY_SELLER";

    /// <summary>The platform's warehouses.</summary>
    public const string TikTok = "FULFILLMENT_BY_TIKTOK";

    /// <summary>Tokopedia's warehouses.</summary>
    public const string Tokopedia = "FULFILLMENT_BY_DILAYANI_TOKOPEDIA";
}
