namespace TenantConsole.TikTokShop.Finance;

/// <summary>Which unsettled rows to find. Without any filter: all, of orders since January 2025.</summary>
public sealed record UnsettledSearch
{
    /// <summary>The most rows that a page can hold.</summary>
    public const int LargestPage = 100;

    /// <summary>Of orders placed at or after.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Of orders placed before.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Newest order first, or oldest first.</summary>
    public bool Descending { get; init; }

    /// <summary>1 to <see cref="LargestPage"/> rows a page.</summary>
    public int PageSize { get; init; } = LargestPage;
}
