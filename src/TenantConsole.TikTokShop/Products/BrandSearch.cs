namespace TenantConsole.TikTokShop.Products;

/// <summary>Which brands to find. Without any filter: all that the shop may use.</summary>
public sealed record BrandSearch
{
    /// <summary>The most brands that a page can hold.</summary>
    public const int LargestPage = 100;

    /// <summary>Only those of a category.</summary>
    public CategoryId? Category { get; init; }

    /// <summary>Only those that the seller is authorised to use, or only the others.</summary>
    public bool? IsAuthorized { get; init; }

    /// <summary>Part of the name.</summary>
    public string? Name { get; init; }

    /// <summary>1 to <see cref="LargestPage"/> brands a page.</summary>
    public int PageSize { get; init; } = LargestPage;
}
