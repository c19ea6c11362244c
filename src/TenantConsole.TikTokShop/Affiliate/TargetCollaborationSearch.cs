using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

public sealed partial class TargetCollaborationSearch
{
    /// <summary>The most offers that a page can hold.</summary>
    public const int LargestPage = 20;

    /// <summary>1 to <see cref="LargestPage"/> offers a page.</summary>
    [JsonIgnore]
    public int PageSize { get; set; } = LargestPage;
}
