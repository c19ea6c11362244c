namespace TenantConsole.Web.Shell.Keys;

/// <summary>Where a key works.</summary>
public enum KeyPlace
{
    /// <summary>On every page.</summary>
    Everywhere,

    /// <summary>Where there is a list.</summary>
    Lists,

    /// <summary>On some pages.</summary>
    Page,
}
