namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>The six accent tokens of one theme, as <c>#rrggbb</c>.</summary>
/// <param name="Accent">Links, primary buttons.</param>
/// <param name="Hover">The same under the pointer.</param>
/// <param name="On">Text on the accent.</param>
/// <param name="Tint">Selected rows.</param>
/// <param name="Tint2">Edges of what is selected.</param>
/// <param name="Focus">The ring around what has the focus.</param>
public sealed record AccentTheme(string Accent, string Hover, string On, string Tint, string Tint2, string Focus);
