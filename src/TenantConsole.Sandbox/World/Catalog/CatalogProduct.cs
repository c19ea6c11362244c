namespace TenantConsole.Sandbox.World;

/// <summary>A product as it stands: what its seller wrote, where it is in its life, and the stock of its variants.</summary>
internal sealed class CatalogProduct(ProductFacts facts, long created, ProductStatus status)
{
    public ProductFacts Facts { get; set; } = facts;

    public ProductStatus Status { get; set; } = status;

    public long CreateTime { get; } = created;

    public long UpdateTime { get; set; } = created;

    /// <summary>An edited version waits for review while the old one stays live.</summary>
    public ProductFacts? UnderReview { get; set; }

    public string? FailedBecause { get; set; }

    public long Id => Facts.Id;

    /// <summary>The audit status that goes with where the product is.</summary>
    public string Audit => Status switch
    {
        _ when UnderReview is not null => "AUDITING",
        ProductStatus.Draft => "NONE",
        ProductStatus.Pending => "AUDITING",
        ProductStatus.Failed => "FAILED",
        _ => "APPROVED",
    };
}

internal enum ProductStatus
{
    Draft,
    Pending,
    Failed,
    Activate,
    SellerDeactivated,
    PlatformDeactivated,
    Freeze,
    Deleted,
}

internal static class ProductStatusNames
{
    private static readonly string[] Wire = ["DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"];

    public static string ToWire(this ProductStatus status) => Wire[(int)status];

    public static ProductStatus? Parse(string? wire) => Array.IndexOf(Wire, wire) is var index and >= 0 ? (ProductStatus)index : null;
}

/// <summary>The stock of a variant, warehouse by warehouse.</summary>
internal sealed class SkuStock(int[] available)
{
    /// <summary>What can be sold, by warehouse in the order of the shop's.</summary>
    public int[] Available { get; } = available;

    /// <summary>What is sold and not yet handed over.</summary>
    public int[] Committed { get; } = new int[available.Length];

    /// <summary>Whether the API has set it: from then on nobody refills it but the API's caller.</summary>
    public bool Managed { get; set; }
}
