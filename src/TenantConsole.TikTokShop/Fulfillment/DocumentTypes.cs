namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>What can be printed for a package. Source: the platform's page "Get Package Shipping Document".</summary>
public static class DocumentTypes
{
    /// <summary>The carrier's label.</summary>
    public const string ShippingLabel = "SHIPPING_LABEL";

    /// <summary>The list of what is inside.</summary>
    public const string PackingSlip = "PACKING_SLIP";

    /// <summary>Both in one document.</summary>
    public const string ShippingLabelAndPackingSlip = "SHIPPING_LABEL_AND_PACKING_SLIP";

    /// <summary>The label as a picture.</summary>
    public const string ShippingLabelPicture = "SHIPPING_LABEL_PICTURE";

    /// <summary>The label for dangerous goods.</summary>
    public const string HazmatLabel = "HAZMAT_LABEL";

    /// <summary>Brazil: the invoice's label.</summary>
    public const string InvoiceLabel = "INVOICE_LABEL";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } = [ShippingLabel, PackingSlip, ShippingLabelAndPackingSlip, ShippingLabelPicture, HazmatLabel, InvoiceLabel];
}
