using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>
/// The head of a lane: the order of work of one store (or of the agency itself). A worker holds it by a fenced lease: taking it raises
/// <see cref="Fence"/>, and whoever commits names the fence it was given, so that a worker that lost its lease cannot write.
/// </summary>
public sealed class LaneEntry
{
    /// <summary>The agency.</summary>
    public required TenantId TenantId { get; init; }

    /// <summary>The lane's name within the agency: <c>store:{id}</c>, <c>objects:{id}</c>, <c>commands:{id}</c> or <c>agency</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Which hands of a node work on it.</summary>
    public LaneClass Class { get; init; }

    /// <summary>When its next work is due (protocol time); null when there is none.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>No item before this one is still to be done; null when none waits. What lets the queue's tables be emptied.</summary>
    public long? FirstPending { get; set; }

    /// <summary>Raised by each taking of the lease; never falls.</summary>
    public long Fence { get; set; }

    /// <summary>Until when the holder may work (protocol time); null when free.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>Nobody takes it: a person has paused the store's work. Who and why stands behind the agency's wall.</summary>
    public bool Paused { get; set; }

    /// <summary>The node that holds it.</summary>
    public string? Holder { get; set; }
}
