namespace TenantConsole.Core.Platform.Lanes;

/// <summary>What becomes of one item of a batch.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">What became of it.</param>
/// <param name="RetryAt">When <see cref="WorkState.Again"/>: when.</param>
/// <param name="Payload">The payload of the next try; the same one when null.</param>
/// <param name="CountsAsTry">False when the item only gave others their turn.</param>
public sealed record WorkVerdict(WorkItem Item, WorkState State, DateTimeOffset? RetryAt = null, string? Payload = null, bool CountsAsTry = true);
