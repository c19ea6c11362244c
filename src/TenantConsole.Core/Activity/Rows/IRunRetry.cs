using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Rows;

/// <summary>How the failed rows of a kind of run are tried again, and nothing but those. A kind without one cannot have its rows retried.</summary>
public interface IRunRetry
{
    /// <summary>The kind of run: <c>orders.sync</c>.</summary>
    string Kind { get; }

    /// <summary>The permission that starting such work needs.</summary>
    string Permission { get; }

    /// <summary>What has become of rows since they failed.</summary>
    /// <param name="db">A unit of work that sees the run's store.</param>
    /// <param name="store">The run's store; null when it worked on none.</param>
    /// <param name="rows">Kind and id of each.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<IReadOnlyDictionary<(string Kind, string Id), FailedRowState>> StatesAsync(
        ConsoleDb db, StoreId? store, IReadOnlyCollection<(string Kind, string Id)> rows, CancellationToken cancellationToken);

    /// <summary>Has rows tried again, inside the unit of work's transaction.</summary>
    /// <param name="db">The unit of work, in a transaction.</param>
    /// <param name="actor">Who asks; they hold the permission for the run.</param>
    /// <param name="run">The run, which has ended.</param>
    /// <param name="rows">Its failed rows.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Those that are tried again: what is all right by now is not.</returns>
    Task<RetriedRows> RetryAsync(ConsoleDb db, Actor actor, Run run, IReadOnlyList<RunFailure> rows, CancellationToken cancellationToken);
}
