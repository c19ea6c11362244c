using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Missed;

/// <summary>A change of an object that polling found before any notification had brought it into the mirror. Confirmed once none has come within the grace (B-08).</summary>
public sealed class MissedNotification : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The kind of object.</summary>
    public required string Kind { get; init; }

    /// <summary>The platform's id of it.</summary>
    public required string ObjectId { get; init; }

    /// <summary>When it changed, by the platform (business time).</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The version that the mirror had; null when it did not know the object (business time).</summary>
    public DateTimeOffset? MirroredAt { get; init; }

    /// <summary>When polling found it (protocol time).</summary>
    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>When it was sure that nothing had told of it (protocol time); null while a notification may still be on its way.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }
}
