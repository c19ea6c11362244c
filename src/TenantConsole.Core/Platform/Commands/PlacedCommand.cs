namespace TenantConsole.Core.Platform.Commands;

/// <summary>What became of one row that was to be placed.</summary>
/// <param name="Row">The row, counted from 1.</param>
/// <param name="Command">The command; null when it was refused.</param>
/// <param name="Repeated">It had been placed before, by the same key.</param>
/// <param name="Problem">Why it was refused, with row and field.</param>
public sealed record PlacedCommand(int Row, CommandId? Command, bool Repeated, Problem? Problem);
