using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>What the lane of a store has taken out of the inbox. Written in the lane's transaction, beside its guard (decision 0022).</summary>
public sealed class InboxCursor : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The snapshot that is taken, as PostgreSQL writes it.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Rows of this sequence's transaction up to here are taken too.</summary>
    public required long After { get; init; }

    /// <summary>Nothing that is not taken came before this: keeps readings out of old partitions.</summary>
    public required DateTimeOffset Floor { get; init; }

    /// <summary>How many deliveries were taken.</summary>
    public required long Taken { get; init; }

    /// <summary>How many of them were repeats.</summary>
    public required long Repeats { get; init; }
}
