namespace TenantConsole.TikTokShop;

/// <summary>A page of a longer list.</summary>
public interface IPage
{
    /// <summary>Gets the next page of the same question; null or empty on the last one. Opaque.</summary>
    string? NextPageToken { get; }
}
