using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>A user inside one agency. The user itself (password, second factor) is global and lives in the directory.</summary>
public sealed class Member : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The member's id in this agency.</summary>
    public required MemberId Id { get; init; }

    /// <summary>The user.</summary>
    public required Guid UserId { get; init; }

    /// <summary>As colleagues see them.</summary>
    public required string Name { get; set; }

    /// <summary>The e-mail address under which the agency knows them.</summary>
    public required string Email { get; set; }

    /// <summary>When they joined.</summary>
    public required DateTimeOffset JoinedAt { get; init; }

    /// <summary>When they last opened a page (protocol time, to some minutes); null when never.</summary>
    public DateTimeOffset? LastSeenAt { get; set; }

    /// <summary>When they were removed: from then on they are no member, but their name stays on what they did. Null while they are one.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    /// <summary>The roles they had when they were removed, as JSON of <see cref="GrantRequest"/>s: what restoring them offers.</summary>
    public string? FormerGrants { get; set; }
}
