using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Findings;

/// <summary>
/// What a check found: a broken connection, a discrepancy, a late order. Found again it is the same finding, by its fingerprint; no longer
/// found it closes itself (R-027, B-01).
/// </summary>
public sealed class Finding : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required FindingId Id { get; init; }

    /// <summary>What kind: <c>stores.connection-broken</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What makes it the same one next time, unique with the kind.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>One line for people.</summary>
    public required Phrase Title { get; set; }

    /// <summary>What to do about it.</summary>
    public Phrase? Detail { get; set; }

    /// <summary>The store, if one.</summary>
    public StoreId? StoreId { get; init; }

    /// <summary>Where to act on it: a path of the console.</summary>
    public string? Link { get; set; }

    /// <summary>Who works on it.</summary>
    public MemberId? OwnerId { get; set; }

    /// <summary>When it must be done (business time).</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The money at stake, in <see cref="StakeCurrency"/>.</summary>
    public decimal? Stake { get; set; }

    /// <summary>ISO 4217; null when no money is at stake.</summary>
    public string? StakeCurrency { get; set; }

    /// <summary>Where it is.</summary>
    public FindingState State { get; set; }

    /// <summary>When it was first found.</summary>
    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>When it closed; null while somebody is needed.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
