using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>What to do with a command.</summary>
/// <param name="Move">What.</param>
/// <param name="Value">What to send.</param>
/// <param name="Words">What to say about it.</param>
internal readonly record struct CommandStep(CommandMove Move, decimal Value = 0, Phrase? Words = null);
