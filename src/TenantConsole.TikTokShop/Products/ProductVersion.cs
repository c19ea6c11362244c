namespace TenantConsole.TikTokShop.Products;

/// <summary>Which of the versions of a product to read: an edit of a live product is reviewed while the old version stays on sale.</summary>
public enum ProductVersion
{
    /// <summary>What buyers see.</summary>
    Live,

    /// <summary>What is being reviewed.</summary>
    UnderReview,

    /// <summary>What the seller keeps as a draft.</summary>
    Draft,
}
