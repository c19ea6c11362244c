namespace TenantConsole.TikTokShop;

/// <summary>What a search sorts by.</summary>
public enum OrderSort
{
    /// <summary>When the order was placed: <c>create_time</c>.</summary>
    CreateTime,

    /// <summary>When it changed last: <c>update_time</c>.</summary>
    UpdateTime,
}
