using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Rows;

/// <summary>A row that failed in a run, with the reason: one a run and row, however often a chunk is repeated after a crash.</summary>
public sealed class RunFailure : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The run.</summary>
    public required RunId RunId { get; init; }

    /// <summary>What the row is: <c>order</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string RowId { get; init; }

    /// <summary>Why it failed, in words.</summary>
    public required Phrase Reason { get; init; }

    /// <summary>When (protocol time).</summary>
    public required DateTimeOffset FailedAt { get; init; }

    /// <summary>When it was last given to be tried again; null for never.</summary>
    public DateTimeOffset? RetriedAt { get; set; }
}
