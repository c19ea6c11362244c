namespace TenantConsole.Core.Activity.Rows;

/// <summary>What is tried again.</summary>
/// <param name="Rows">Which rows.</param>
/// <param name="Run">The run that does it; null when the store's lane does it without one.</param>
public sealed record RetriedRows(IReadOnlyList<RunFailure> Rows, RunId? Run);
