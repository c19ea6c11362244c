using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>One delivery of a notification about a store, as it came and with a right signature; repeats included. In day partitions, kept 30 days.</summary>
public sealed class InboxBody : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The inserting transaction's id × 65,536 + its place in the batch: the order of the lane (decision 0022).</summary>
    public required long Sequence { get; init; }

    /// <summary>When it came (protocol time); the day of it is the partition.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Which notification this is a delivery of: <see cref="InboxKey.Key"/>.</summary>
    public required Guid Key { get; init; }

    /// <summary>The topic's number, known to us or not.</summary>
    public required int Topic { get; init; }

    /// <summary>The platform's id of the notification; null in old recordings.</summary>
    public string? NotificationId { get; init; }

    /// <summary>When the platform sent it first, by its own word; null when it did not say.</summary>
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>The bytes that were signed; the words of messages are emptied (<see cref="MessageWords"/>).</summary>
    public required byte[] Body { get; init; }
}
