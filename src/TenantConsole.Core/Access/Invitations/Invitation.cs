using System.Text.Json;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>
/// An offer to become a member, sent to one e-mail address. Whoever opens the link of its last mail and is that person joins with the
/// roles that were chosen. Good once and until it expires.
/// </summary>
public sealed class Invitation : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required InvitationId Id { get; init; }

    /// <summary>Who is invited.</summary>
    public required string Email { get; init; }

    /// <summary>The roles that they get, as JSON.</summary>
    public required string Grants { get; set; }

    /// <summary>The member who invited; null when the console did.</summary>
    public MemberId? InvitedBy { get; init; }

    /// <summary>Their name then.</summary>
    public required string InvitedByName { get; init; }

    /// <summary>When it was first sent (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the last mail was sent.</summary>
    public required DateTimeOffset SentAt { get; set; }

    /// <summary>From when on its link is refused.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }

    /// <summary>SHA-256 of the token in the last mail; the links of earlier mails are refused.</summary>
    public required byte[] TokenHash { get; set; }

    /// <summary>When somebody joined by it.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    /// <summary>The member whom it made.</summary>
    public MemberId? AcceptedBy { get; set; }

    /// <summary>When it was taken back.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    internal static string Write(IEnumerable<GrantRequest> grants) =>
        JsonSerializer.Serialize(grants.Distinct().Select(g => new InvitedGrant(g.Role, g.Client?.Value, g.Store?.Value)), JsonSerializerOptions.Web);

    internal static IReadOnlyList<GrantRequest> Read(string grants) =>
        [.. JsonSerializer.Deserialize<InvitedGrant[]>(grants, JsonSerializerOptions.Web)!
            .Select(g => new GrantRequest(g.Role, g.Client is { } client ? new ClientId(client) : null, g.Store is { } store ? new StoreId(store) : null))];

    private sealed record InvitedGrant(string Role, Guid? Client, Guid? Store);
}
