namespace TenantConsole.Web.Components;

/// <summary>A saved view as a tab.</summary>
/// <param name="Text">Its name, localised.</param>
/// <param name="Href">Its address.</param>
/// <param name="Current">It is the one shown.</param>
/// <param name="Count">How many rows; null when not counted.</param>
/// <param name="Hot">Something in it is late: the count is red.</param>
/// <param name="More">There are more than the count says: "99+".</param>
/// <param name="Hint">What else is to be known of it, localised: whose it is.</param>
/// <param name="Changed">The list is no longer as it was saved.</param>
public sealed record ViewTab(string Text, string Href, bool Current = false, long? Count = null, bool Hot = false, bool More = false, string? Hint = null, bool Changed = false);
