namespace TenantConsole.Core.Platform.Commands;

/// <summary>What a command of ours has set.</summary>
/// <param name="Before">What was there just before; null where the basis that it is held against may have been seen afterwards.</param>
/// <param name="Value">What was sent.</param>
internal readonly record struct OwnSet(decimal? Before, decimal Value);
