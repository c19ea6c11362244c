using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

public sealed partial class OrderSearch
{
    /// <summary>The most orders that a page can hold.</summary>
    public const int LargestPage = 100;

    /// <summary>What to sort by.</summary>
    [JsonIgnore]
    public OrderSort Sort { get; set; } = OrderSort.CreateTime;

    /// <summary>Newest first, or oldest first, which keeps pages stable while new orders come in.</summary>
    [JsonIgnore]
    public bool Descending { get; set; } = true;

    /// <summary>1 to <see cref="LargestPage"/> orders a page.</summary>
    [JsonIgnore]
    public int PageSize { get; set; } = LargestPage;
}
