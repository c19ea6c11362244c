namespace TenantConsole.Core.Platform.Commands;

/// <summary>A command that was changed in memory, on its way into the database.</summary>
/// <param name="Command">As it shall be.</param>
/// <param name="From">The state that it must still have there: a person may have cancelled it meanwhile.</param>
internal sealed record CommandChange(Command Command, CommandState From);
