using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>The data object of the list of authorised shops.</summary>
internal sealed record AuthorizedShopsData
{
    [JsonPropertyName("shops")]
    public List<AuthorizedShop>? Shops { get; set; }
}
