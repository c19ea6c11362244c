using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>Something that one member was told. Written with the change that causes it (<see cref="NoticeBook"/>).</summary>
public sealed class Notification : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id; sorts by time.</summary>
    public required NotificationId Id { get; init; }

    /// <summary>Who is told.</summary>
    public required MemberId MemberId { get; init; }

    /// <summary>What kind of thing.</summary>
    public required NotificationKind Kind { get; init; }

    /// <summary>What it is exactly.</summary>
    public required string Thing { get; init; }

    /// <summary>What it is about, in words.</summary>
    public required Phrase Subject { get; init; }

    /// <summary>Where it is.</summary>
    public required string Link { get; init; }

    /// <summary>The store, if one.</summary>
    public StoreId? StoreId { get; init; }

    /// <summary>When it happened (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When they read it; null while it counts at the bell.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}
