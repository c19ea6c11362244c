using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>The circuit breaker of one store and one family of endpoints, as all nodes see it. Only the holder of the store's lane writes it.</summary>
public sealed class Breaker : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The family: what stands before the point in the endpoints' names, such as <c>products</c>.</summary>
    public required string Family { get; init; }

    /// <summary>Failures one after the other.</summary>
    public int Failures { get; set; }

    /// <summary>Nothing goes out before this (protocol time); null when it is closed.</summary>
    public DateTimeOffset? OpenUntil { get; set; }

    /// <summary>Since when one trial is on its way.</summary>
    public DateTimeOffset? TrialSince { get; set; }

    internal BreakerState State => new(Failures, OpenUntil, TrialSince);
}
