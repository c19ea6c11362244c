using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Up to when the changes of a kind of object are known for a store.</summary>
public sealed class SyncCursor : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The kind of object.</summary>
    public required string Kind { get; init; }

    /// <summary>All changes before this are in the mirror (business time).</summary>
    public required DateTimeOffset SyncedUntil { get; set; }

    /// <summary>How far back the first synchronisation reached (business time).</summary>
    public required DateTimeOffset ReachesBackTo { get; set; }

    /// <summary>When it was last moved (protocol time).</summary>
    public required DateTimeOffset MovedAt { get; set; }

    /// <summary>When objects that may still change were last read again (protocol time); null for kinds of which the platform tells what changed.</summary>
    public DateTimeOffset? RecheckedAt { get; set; }
}
