using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>Where runs wait for a worker. A seam, because the queue belongs to a higher module (Platform).</summary>
public interface IRunQueue
{
    /// <summary>Puts the run into its lane, inside the transaction that the unit of work is in.</summary>
    Task AddAsync(ConsoleDb db, Run run, CancellationToken cancellationToken);
}
