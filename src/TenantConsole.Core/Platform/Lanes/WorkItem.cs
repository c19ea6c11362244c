using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>One piece of work in a lane. Inserted once and removed with its completion; a retry is a new item.</summary>
public sealed class WorkItem : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The lane: <c>store:{id}</c> or <c>agency</c>.</summary>
    public required string Lane { get; init; }

    /// <summary>Its place: lower goes first among those that are due.</summary>
    public long Sequence { get; init; }

    /// <summary>Which <see cref="IWorkHandler"/> does it.</summary>
    public required string Kind { get; init; }

    /// <summary>What exactly, as JSON of the handler's own.</summary>
    public required string Payload { get; init; }

    /// <summary>Not before this (protocol time).</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it was queued (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
