using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>
/// One piece of work in a lane. Inserted once and never changed or deleted: what became of it is a <see cref="SettledItem"/>, another try is another
/// item, and both go when their table is emptied.
/// </summary>
public sealed class WorkItem : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The lane: <c>store:{id}</c>, <c>objects:{id}</c>, <c>commands:{id}</c> or <c>agency</c>.</summary>
    public required string Lane { get; init; }

    /// <summary>Its place in the lane. Whoever queues holds the lane's head, so places become visible in their order.</summary>
    public long Sequence { get; init; }

    /// <summary>The table that it is in: <see cref="WorkSlots"/>.</summary>
    public short Slot { get; init; }

    /// <summary>Which handler does it.</summary>
    public required string Kind { get; init; }

    /// <summary>What exactly, as JSON of the handler's own.</summary>
    public required string Payload { get; init; }

    /// <summary>How often it was tried before.</summary>
    public int Attempt { get; init; }

    /// <summary>When the work came into being (protocol time): kept over all tries, so that delays can be measured.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
