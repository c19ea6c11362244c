using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

public sealed partial class CreatorSearch
{
    /// <summary>How many creators a page can hold: one of these two, nothing between.</summary>
    public static IReadOnlyList<int> PageSizes { get; } = [12, 20];

    /// <summary>One of <see cref="PageSizes"/>.</summary>
    [JsonIgnore]
    public int PageSize { get; set; } = 20;
}
