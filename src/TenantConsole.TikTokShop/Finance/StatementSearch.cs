namespace TenantConsole.TikTokShop.Finance;

/// <summary>Which statements to find. Without any filter: all, since July 2023.</summary>
public sealed record StatementSearch
{
    /// <summary>The most statements that a page can hold.</summary>
    public const int LargestPage = 100;

    /// <summary>Made at or after.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Made before.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>One of <see cref="PaymentStatuses"/>; null for all.</summary>
    public string? PaymentStatus { get; init; }

    /// <summary>Newest first, or oldest first.</summary>
    public bool Descending { get; init; }

    /// <summary>1 to <see cref="LargestPage"/> statements a page.</summary>
    public int PageSize { get; init; } = LargestPage;
}
