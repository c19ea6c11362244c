using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>
/// A program's way into an agency: some of its maker's permissions on some of their stores, for a time. Its secret is known only
/// to whoever made it; here is its SHA-256.
/// </summary>
public sealed class ApiKey : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required ApiKeyId Id { get; init; }

    /// <summary>What it is for: "Warehouse stock".</summary>
    public required string Name { get; set; }

    /// <summary>The beginning of the secret, by which people recognise it.</summary>
    public required string Prefix { get; set; }

    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>SHA-256 of the secret before it; null when it was never rotated.</summary>
    public byte[]? PreviousHash { get; set; }

    /// <summary>Until when the secret before it works (protocol time).</summary>
    public DateTimeOffset? PreviousUntil { get; set; }

    /// <summary>Who made it: it never reaches further than they do.</summary>
    public required MemberId MakerId { get; init; }

    /// <summary>Their name then.</summary>
    public required string MakerName { get; init; }

    /// <summary>What it may do, while its maker may.</summary>
    public required List<string> Permissions { get; set; }

    /// <summary>How its stores are chosen.</summary>
    public required ApiKeyReach Reach { get; set; }

    /// <summary>The client, when <see cref="Reach"/> is one.</summary>
    public ClientId? ClientId { get; set; }

    /// <summary>The stores, when <see cref="Reach"/> names them.</summary>
    public List<Guid> Stores { get; set; } = [];

    /// <summary>Requests a minute: a bucket of this size that fills evenly.</summary>
    public required int PerMinute { get; set; }

    /// <summary>When it was made (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it stops working.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When it was taken back.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Who took it back.</summary>
    public string? RevokedBy { get; set; }

    /// <summary>Where it is in its life.</summary>
    /// <param name="now">Protocol time.</param>
    /// <param name="makerIsMember">False when its maker is gone.</param>
    public ApiKeyState StateAt(DateTimeOffset now, bool makerIsMember = true) =>
        RevokedAt is not null ? ApiKeyState.Revoked
        : ExpiresAt <= now ? ApiKeyState.Expired
        : !makerIsMember ? ApiKeyState.MakerGone
        : PreviousUntil > now ? ApiKeyState.Rotating
        : ApiKeyState.Active;
}
