using Npgsql;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>The end of items, on its way into the batch that holds their work.</summary>
/// <param name="Commands">The outcomes, what is queued anew, and the lane's guard.</param>
/// <param name="Committed">To be called after the commit.</param>
public sealed record WorkSettlement(IReadOnlyList<NpgsqlBatchCommand> Commands, Action Committed);
