namespace TenantConsole.Web.Shell;

/// <summary>The groups of the rail, from top to bottom.</summary>
public enum NavSection
{
    /// <summary>Above all groups, without a heading.</summary>
    Top,

    /// <summary>Orders, catalog, stock, fulfilment.</summary>
    Sell,

    /// <summary>Creators and live sessions.</summary>
    Grow,

    /// <summary>Compliance and disputes.</summary>
    Protect,

    /// <summary>Reconciliation, payouts, insights.</summary>
    Money,

    /// <summary>At the rail's end: what works in the background, and who did what.</summary>
    End,

    /// <summary>Below it: stores, people, the agency.</summary>
    Settings,
}
