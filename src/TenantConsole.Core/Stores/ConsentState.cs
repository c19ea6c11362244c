using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>One way to the consent page and back: bound to who asked, used once, for half an hour. Only the digest of the state is kept.</summary>
public sealed class ConsentState : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>SHA-256 of the random text that travels through the browser.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>The member who asked; null for the console itself.</summary>
    public MemberId? MemberId { get; init; }

    /// <summary>The authorization that is to be repaired; null for a new one.</summary>
    public AuthorizationId? Reconnects { get; init; }

    /// <summary>When it was asked for (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>After this it is worth nothing.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When somebody came back with it; null until then.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
