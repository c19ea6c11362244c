namespace TenantConsole.Core.Access.Preferences;

/// <summary>Light or dark, for who does not follow their system.</summary>
public enum ThemeChoice
{
    /// <summary>Dark ink on a light ground.</summary>
    Light,

    /// <summary>Light ink on a dark ground.</summary>
    Dark,
}
