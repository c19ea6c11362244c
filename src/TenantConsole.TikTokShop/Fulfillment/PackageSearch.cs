using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

public sealed partial class PackageSearch
{
    /// <summary>The most packages that a page can hold.</summary>
    public const int LargestPage = 50;

    /// <summary>What to sort by.</summary>
    [JsonIgnore]
    public OrderSort Sort { get; set; } = OrderSort.CreateTime;

    /// <summary>Newest first, or oldest first.</summary>
    [JsonIgnore]
    public bool Descending { get; set; } = true;

    /// <summary>1 to <see cref="LargestPage"/> packages a page.</summary>
    [JsonIgnore]
    public int PageSize { get; set; } = LargestPage;
}
