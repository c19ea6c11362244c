namespace TenantConsole.Web.Shell;

/// <summary>A counter beside a rail item.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Hot">True when something is late: red.</param>
public sealed record NavCount(long Value, bool Hot = false);
