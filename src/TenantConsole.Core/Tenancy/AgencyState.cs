namespace TenantConsole.Core.Tenancy;

/// <summary>The life of an agency.</summary>
public enum AgencyState
{
    /// <summary>Works.</summary>
    Active,

    /// <summary>People can read, nothing is synchronised or pushed.</summary>
    Suspended,

    /// <summary>Its data can be taken out during the grace period.</summary>
    Closing,

    /// <summary>Its keys are destroyed.</summary>
    Closed,
}
