using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>A stretch of time in which the mirror lacked something that the platform had, and what reading it again brought in (B-08).</summary>
public sealed class SyncGap : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The kind of object.</summary>
    public required string Kind { get; init; }

    /// <summary>Where the stretch begins, by when objects changed, or were created where the platform tells no more (business time).</summary>
    public required DateTimeOffset WindowFrom { get; init; }

    /// <summary>Where it ends, exclusive (business time).</summary>
    public required DateTimeOffset WindowBefore { get; init; }

    /// <summary>When it was found (protocol time).</summary>
    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>How many objects the platform had in it.</summary>
    public required long PlatformCount { get; init; }

    /// <summary>How many the mirror had.</summary>
    public required long MirrorCount { get; init; }

    /// <summary>How many objects were missing or older, and are right now.</summary>
    public required long Repaired { get; init; }
}
