namespace TenantConsole.Core.Activity;

/// <summary>A run gives others their turn: thrown out of a report after its chunk and checkpoint were committed, and caught by who executes runs.</summary>
internal sealed class RunStepsAsideException : Exception;
