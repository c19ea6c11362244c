namespace TenantConsole.TikTokShop.Finance;

/// <summary>Which movements of the balance to find.</summary>
public sealed record WithdrawalSearch
{
    /// <summary>The most movements that a page can hold.</summary>
    public const int LargestPage = 100;

    /// <summary>At least one of <see cref="WithdrawalTypes"/>. The platform asks for it.</summary>
    public IReadOnlyList<string> Types { get; init; } = WithdrawalTypes.All;

    /// <summary>Made at or after.</summary>
    public DateTimeOffset? CreatedFrom { get; init; }

    /// <summary>Made before.</summary>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>1 to <see cref="LargestPage"/> movements a page.</summary>
    public int PageSize { get; init; } = LargestPage;
}
