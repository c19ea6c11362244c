namespace TenantConsole.Core.Access.Preferences;

/// <summary>How tightly rows and controls stand. A finger gets large controls whatever is chosen.</summary>
public enum DensityChoice
{
    /// <summary>Rows of 34 px.</summary>
    Compact,

    /// <summary>Rows of 44 px.</summary>
    Comfortable,
}
