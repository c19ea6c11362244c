using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>An object that could not be stored or projected, with the reason. It holds up nobody else; the next version of it is tried afresh.</summary>
public sealed class DeadLetter : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>What it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The platform's id of it.</summary>
    public required string ObjectId { get; init; }

    /// <summary>The version that failed; the year 1970 when nothing came that would have one.</summary>
    public required DateTimeOffset UpdateTime { get; init; }

    /// <summary>The type of the error and its SQLSTATE; never data.</summary>
    public required string Reason { get; init; }

    /// <summary>When it failed last (protocol time).</summary>
    public required DateTimeOffset FailedAt { get; init; }

    /// <summary>When it failed first (protocol time); null for what was set aside before this was kept.</summary>
    public DateTimeOffset? FirstFailedAt { get; init; }

    /// <summary>How often it was tried since it was last taken or replayed.</summary>
    public int Attempts { get; init; } = 1;
}
