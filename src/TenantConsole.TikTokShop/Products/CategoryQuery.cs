namespace TenantConsole.TikTokShop.Products;

/// <summary>Which categories to read, and in which language. Without anything: the whole tree in the shop's language.</summary>
public sealed record CategoryQuery
{
    /// <summary>Of the names, such as <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Part of the name.</summary>
    public string? Keyword { get; init; }

    /// <summary><c>v1</c> or <c>v2</c>: the United States and a few others have a second tree.</summary>
    public string? Version { get; init; }

    /// <summary><c>TIKTOK_SHOP</c> or <c>TOKOPEDIA</c>.</summary>
    public string? ListingPlatform { get; init; }

    /// <summary>Also those that the shop may not sell in.</summary>
    public bool? IncludeProhibited { get; init; }
}
