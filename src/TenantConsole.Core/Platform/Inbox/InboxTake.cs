using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>
/// When a lane took deliveries out of the inbox: one row a batch, in the batch's transaction, kept as long as the deliveries. So how long each of them took is known, and nothing of it is written where
/// they are received.
/// </summary>
public sealed class InboxTake : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The highest <see cref="InboxBody.Sequence"/> of the batch. A delivery was taken with the lowest one that is not below its own.</summary>
    public required long Through { get; init; }

    /// <summary>When (protocol time).</summary>
    public required DateTimeOffset TakenAt { get; set; }
}
