using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>Work that is not due yet: another try, or something for a set time. It becomes a <see cref="WorkItem"/> when its time has come.</summary>
public sealed class DelayedItem : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The lane.</summary>
    public required string Lane { get; init; }

    /// <summary>Its place among the delayed ones.</summary>
    public long Sequence { get; init; }

    /// <summary>Which handler does it.</summary>
    public required string Kind { get; init; }

    /// <summary>What exactly, as JSON of the handler's own.</summary>
    public required string Payload { get; init; }

    /// <summary>How often it was tried before.</summary>
    public int Attempt { get; init; }

    /// <summary>Not before this (protocol time).</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When the work came into being (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
