namespace TenantConsole.TikTokShop;

/// <summary>What a search sorts by: of orders, and of packages, returns and cancellations too.</summary>
public enum OrderSort
{
    /// <summary>When it began: <c>create_time</c>.</summary>
    CreateTime,

    /// <summary>When it changed last: <c>update_time</c>.</summary>
    UpdateTime,
}
