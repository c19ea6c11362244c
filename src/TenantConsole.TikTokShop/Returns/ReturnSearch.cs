using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

public sealed partial class ReturnSearch
{
    /// <summary>The most returns that a page can hold.</summary>
    public const int LargestPage = 50;

    /// <summary>What to sort by.</summary>
    [JsonIgnore]
    public OrderSort Sort { get; set; } = OrderSort.CreateTime;

    /// <summary>Newest first, or oldest first, which keeps pages stable while new ones come in.</summary>
    [JsonIgnore]
    public bool Descending { get; set; }

    /// <summary>10 to <see cref="LargestPage"/> returns a page.</summary>
    [JsonIgnore]
    public int PageSize { get; set; } = LargestPage;
}
