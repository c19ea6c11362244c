using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>One change that a person made, or one look at what is protected. Written in the transaction of the change, never changed.</summary>
public sealed class AuditEntry : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id; sorts by time.</summary>
    public required AuditEntryId Id { get; init; }

    /// <summary>When (protocol time).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How the actor came.</summary>
    public required ActorKind ActorKind { get; init; }

    /// <summary>The member; null for the console itself.</summary>
    public MemberId? MemberId { get; init; }

    /// <summary>The actor's name then.</summary>
    public required string ActorName { get; init; }

    /// <summary>From where: the network they came from, shortened (<see cref="AuditOrigin"/>).</summary>
    public string? Address { get; init; }

    /// <summary>With what: the browser and system in words, or the API key's first characters.</summary>
    public string? Device { get; init; }

    /// <summary>What was done, module first: <c>stores.connected</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The kind of thing it was done to: <c>store</c>, <c>order</c>.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>Which one.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The store it belongs to, if one.</summary>
    public StoreId? StoreId { get; init; }

    /// <summary>What it was before, as JSON; personal values only as keyed digests.</summary>
    public string? Before { get; init; }

    /// <summary>What it is after, as JSON; personal values only as keyed digests.</summary>
    public string? After { get; init; }

    /// <summary>The reason the person gave, if one was asked for.</summary>
    public string? Note { get; init; }

    /// <summary>Proves that the console wrote it, as it stands: a keyed digest (<see cref="AuditStamps"/>); null in entries of the first release.</summary>
    public byte[]? Stamp { get; set; }
}
