namespace TenantConsole.Core.Activity;

/// <summary>
/// The work behind a kind of run. Executed by the worker that holds the run's lane; may be started again at any time with the last
/// committed checkpoint, so each chunk commits its work and its checkpoint together.
/// </summary>
public interface IRunJob
{
    /// <summary>The kind of run that it executes: <c>orders.sync</c>.</summary>
    string Kind { get; }

    /// <summary>Works until done, cancelled (<see cref="RunContext.CancelRequested"/> between chunks) or stopped.</summary>
    /// <returns>Null when all went well, else the problem that ends the run as failed.</returns>
    Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken);
}
