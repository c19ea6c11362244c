using Npgsql;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>What becomes of a work item, and what is committed with that.</summary>
/// <param name="Commands">Statements of the handler: the state of its run, for example.</param>
/// <param name="RetryAt">When set, the item is queued again for this time.</param>
/// <param name="Payload">The payload of the retry; the same one when null.</param>
/// <param name="Keep">The item stays as it is: the node is stopping, another takes the lane.</param>
/// <param name="CountsAsTry">False when the item only gives others their turn.</param>
public sealed record WorkOutcome(
    IReadOnlyList<NpgsqlBatchCommand> Commands, DateTimeOffset? RetryAt = null, string? Payload = null, bool Keep = false, bool CountsAsTry = true)
{
    /// <summary>The work is done (or will never be): the item goes.</summary>
    public static WorkOutcome Completed(params IReadOnlyList<NpgsqlBatchCommand> commands) => new(commands);

    /// <summary>Again at this time.</summary>
    public static WorkOutcome Retry(DateTimeOffset at, string payload, params IReadOnlyList<NpgsqlBatchCommand> commands) => new(commands, at, payload);

    /// <summary>Again when the others had their turn.</summary>
    public static WorkOutcome Yield(DateTimeOffset now, params IReadOnlyList<NpgsqlBatchCommand> commands) => new(commands, now, CountsAsTry: false);

    /// <summary>Not finished, to be continued by whoever takes the lane next.</summary>
    public static WorkOutcome Unfinished(params IReadOnlyList<NpgsqlBatchCommand> commands) => new(commands, Keep: true);
}
