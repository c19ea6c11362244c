namespace TenantConsole.TikTokShop.Finance;

/// <summary>Which payments to find. Without any filter: all.</summary>
public sealed record PaymentSearch
{
    /// <summary>The most payments that a page can hold.</summary>
    public const int LargestPage = 100;

    /// <summary>Made at or after.</summary>
    public DateTimeOffset? CreatedFrom { get; init; }

    /// <summary>Made before.</summary>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Newest first, or oldest first.</summary>
    public bool Descending { get; init; }

    /// <summary>1 to <see cref="LargestPage"/> payments a page.</summary>
    public int PageSize { get; init; } = LargestPage;
}
