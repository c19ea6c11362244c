using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>Where the platform sends a store's notifications: what it said when it was last asked.</summary>
public sealed class WebhookCheck : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>When it was asked (protocol time), whatever came of it.</summary>
    public required DateTimeOffset CheckedAt { get; set; }

    /// <summary>When it last answered; null for never.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Address by topic, as JSON: the store's own ones only.</summary>
    public required string Found { get; set; }

    /// <summary>Topics that the platform did not let us set, by why, as JSON: most often a permission that the app has not.</summary>
    public string? Refused { get; set; }

    /// <summary>Why it could not be asked; null when it answered.</summary>
    public Phrase? Problem { get; set; }
}
