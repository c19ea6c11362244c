using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>What became of a <see cref="WorkItem"/>, written in the transaction of the work. Items of a lane are settled in their order.</summary>
public sealed class SettledItem : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The item's lane.</summary>
    public required string Lane { get; init; }

    /// <summary>The item.</summary>
    public long Sequence { get; init; }

    /// <summary>The item's slot: both go at once.</summary>
    public short Slot { get; init; }

    /// <summary>What became of it.</summary>
    public WorkState State { get; init; }

    /// <summary>The tenure of the lane in which it was done.</summary>
    public long Fence { get; init; }

    /// <summary>When (protocol time).</summary>
    public required DateTimeOffset SettledAt { get; init; }
}
