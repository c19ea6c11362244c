using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>One delivery of a notification, without its body. Its signature was right: what is refused for its signature is counted and not kept.</summary>
/// <param name="Store">The store.</param>
/// <param name="Sequence">Its place in the store's inbox.</param>
/// <param name="Key">Which notification it is a delivery of.</param>
/// <param name="Topic">The topic's number.</param>
/// <param name="NotificationId">The platform's id of the notification; null when it named none.</param>
/// <param name="Objects">What it is about, as far as modules use it.</param>
/// <param name="Mentions">What it is about where no module uses it: field and id, such as <c>product_id 1729</c>.</param>
/// <param name="SentAt">When the platform sent it first, in whole seconds; null when it did not say.</param>
/// <param name="ReceivedAt">When it came (protocol time).</param>
/// <param name="TakenAt">When the store's lane took it; null while it waits, and where that was not noted yet.</param>
/// <param name="IsRepeat">The notification had come before.</param>
/// <param name="State">What became of it.</param>
/// <param name="Size">Bytes of the body.</param>
public sealed record DeliveryRow(
    StoreId Store, long Sequence, Guid Key, int Topic, string? NotificationId, IReadOnlyList<ObjectKey> Objects, string? Mentions, DateTimeOffset? SentAt, DateTimeOffset ReceivedAt,
    DateTimeOffset? TakenAt, bool IsRepeat, DeliveryState State, int Size)
{
    /// <summary>Its name.</summary>
    public DeliveryId Id => new(Store, Sequence);

    /// <summary>From receiving it to its being applied, to the database's microsecond; null while it waits.</summary>
    public TimeSpan? Took => TakenAt is { } at ? Positive(at - ReceivedAt) : null;

    /// <summary>From the platform's sending to its being applied. The platform's word has whole seconds only; null when its clock and ours do not go together, as in a sandbox whose time was moved.</summary>
    public TimeSpan? Lag => TakenAt is { } at && SentAt is { } sent && sent <= at ? at - sent : null;

    // Two nodes' clocks may differ a little.
    private static TimeSpan Positive(TimeSpan span) => span < TimeSpan.Zero ? TimeSpan.Zero : span;
}
