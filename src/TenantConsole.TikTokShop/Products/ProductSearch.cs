using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

public sealed partial class ProductSearch
{
    /// <summary>The most products that a page can hold.</summary>
    public const int LargestPage = 100;

    /// <summary>1 to <see cref="LargestPage"/> products a page.</summary>
    [JsonIgnore]
    public int PageSize { get; set; } = LargestPage;
}
