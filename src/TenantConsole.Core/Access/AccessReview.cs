using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>Somebody looked at who may do something, and said that it is right: kept, so that the next one knows how long ago that was.</summary>
public sealed class AccessReview : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id; sorts by time.</summary>
    public required AccessReviewId Id { get; init; }

    /// <summary>When (protocol time).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>By whom.</summary>
    public MemberId? By { get; init; }

    /// <summary>Their name then.</summary>
    public required string ByName { get; init; }

    /// <summary>The permission whose holders were looked at; null when a person was.</summary>
    public string? Permission { get; init; }

    /// <summary>Only for this store; null for all.</summary>
    public StoreId? Store { get; init; }

    /// <summary>The person whose access was looked at; null when a permission was.</summary>
    public MemberId? Member { get; init; }

    /// <summary>How many people, or how many permissions of the person, were seen.</summary>
    public required int Seen { get; init; }

    /// <summary>What was noticed, if something.</summary>
    public string? Note { get; init; }
}
