using Npgsql;

namespace TenantConsole.Core.Activity;

/// <summary>A report on its way into a job's own batch.</summary>
/// <param name="Commands">Saves progress and checkpoint, guards the lane, tells the nodes. The first yields one boolean: was a stop asked for?</param>
/// <param name="Committed">To be called after the commit with that boolean.</param>
public sealed record RunReport(IReadOnlyList<NpgsqlBatchCommand> Commands, Action<bool> Committed);
