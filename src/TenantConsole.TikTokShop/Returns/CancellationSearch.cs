using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

public sealed partial class CancellationSearch
{
    /// <summary>The most cancellations that a page can hold.</summary>
    public const int LargestPage = 50;

    /// <summary>What to sort by.</summary>
    [JsonIgnore]
    public OrderSort Sort { get; set; } = OrderSort.CreateTime;

    /// <summary>Newest first, or oldest first, which keeps pages stable while new ones come in.</summary>
    [JsonIgnore]
    public bool Descending { get; set; }

    /// <summary>1 to <see cref="LargestPage"/> cancellations a page.</summary>
    [JsonIgnore]
    public int PageSize { get; set; } = LargestPage;
}
