using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>A notification that was received at least once. Narrow, because it is kept for ever: it alone stops replays, since the signature covers no time (R-024, decision 0022).</summary>
public sealed class InboxKey : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>App, subject and notification id, or else the body's digest, in 128 bits (<see cref="NotificationKey"/>).</summary>
    public required Guid Key { get; init; }

    /// <summary>The <see cref="InboxBody.Sequence"/> of the delivery that brought it first; any other with the same key is a repeat.</summary>
    public required long Sequence { get; init; }
}
