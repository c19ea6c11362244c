using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform;

/// <summary>Objects of one store that are mirrored and projected in one transaction, and the statements that the steps add to it.</summary>
public sealed class StepBatch
{
    private readonly List<NpgsqlBatchCommand> _commands = [];
    private readonly List<Action> _afterwards = [];

    /// <summary>The agency.</summary>
    public required TenantId Tenant { get; init; }

    /// <summary>The store.</summary>
    public required StoreId Store { get; init; }

    /// <summary>Its market, ISO 3166.</summary>
    public required string Market { get; init; }

    /// <summary>Its currency, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Its IANA time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The objects, in the order in which they came.</summary>
    public required IReadOnlyList<PlatformObject> Objects { get; init; }

    /// <summary>
    /// True when the objects are the mirror's own, to make projections anew. They say nothing of persons: what a step keeps of persons stays as it is. And they
    /// hold, whatever time the projections bear: the mirror is never behind them, and its rows are locked meanwhile.
    /// </summary>
    public bool Replayed { get; init; }

    /// <summary>For what a step must read first.</summary>
    public required ConsoleDb Db { get; init; }

    /// <summary>The statements so far.</summary>
    public IReadOnlyList<NpgsqlBatchCommand> Commands => _commands;

    /// <summary>Adds a statement, to be sent inside the batch's transaction, where the tenant is set.</summary>
    public void Add(NpgsqlBatchCommand command) => _commands.Add(command);

    /// <summary>What a step may remember once the transaction is committed; never called when it is not.</summary>
    public void AfterCommit(Action action) => _afterwards.Add(action);

    internal void Committed() => _afterwards.ForEach(action => action());
}
