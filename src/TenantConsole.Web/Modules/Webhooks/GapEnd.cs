namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>How a gap ended.</summary>
public enum GapEnd
{
    /// <summary>All that was missing is there.</summary>
    Closed,

    /// <summary>Something is missing still: it could not be taken.</summary>
    Open,
}
