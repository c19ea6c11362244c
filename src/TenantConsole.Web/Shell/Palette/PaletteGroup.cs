namespace TenantConsole.Web.Shell.Palette;

/// <summary>The groups of the command palette, in their order.</summary>
public enum PaletteGroup
{
    /// <summary>What the person opened last on this device.</summary>
    Recent,

    /// <summary>What can be done.</summary>
    Actions,

    /// <summary>Where one can go.</summary>
    Pages,

    /// <summary>Stores: choosing one makes it the scope.</summary>
    Stores,

    /// <summary>Clients: choosing one makes its stores the scope.</summary>
    Clients,

    /// <summary>Orders.</summary>
    Orders,

    /// <summary>Members of the agency.</summary>
    People,

    /// <summary>Background work.</summary>
    Runs,

    /// <summary>The person's other agencies.</summary>
    Agencies,
}
