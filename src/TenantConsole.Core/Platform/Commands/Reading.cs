namespace TenantConsole.Core.Platform.Commands;

/// <summary>What the platform has now for one target.</summary>
/// <param name="Value">The price, or the units on sale.</param>
/// <param name="Committed">Units in open orders; null for prices, or when the platform does not say.</param>
internal readonly record struct Reading(decimal Value, int? Committed = null);
