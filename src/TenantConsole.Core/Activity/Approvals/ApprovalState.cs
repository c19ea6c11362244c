namespace TenantConsole.Core.Activity.Approvals;

/// <summary>Where an approval is.</summary>
public enum ApprovalState
{
    /// <summary>Waits for a second person.</summary>
    Asked,

    /// <summary>Given.</summary>
    Approved,

    /// <summary>Refused, with a reason.</summary>
    Refused,
}
