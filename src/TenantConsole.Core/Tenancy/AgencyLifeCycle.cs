namespace TenantConsole.Core.Tenancy;

/// <summary>Which states may follow which, and what is allowed in each: pure.</summary>
public static class AgencyLifeCycle
{
    /// <summary>True when an agency may go from one state to the other. Closed is the end.</summary>
    public static bool CanMove(AgencyState from, AgencyState to) => (from, to) switch
    {
        (AgencyState.Active, AgencyState.Suspended or AgencyState.Closing) => true,
        (AgencyState.Suspended, AgencyState.Active or AgencyState.Closing) => true,
        (AgencyState.Closing, AgencyState.Active or AgencyState.Closed) => true,
        _ => false,
    };

    /// <summary>True when its stores are synchronised and its commands sent.</summary>
    public static bool Works(AgencyState state) => state == AgencyState.Active;

    /// <summary>True when its people can sign in: while closing to take their data out, when suspended to read.</summary>
    public static bool CanRead(AgencyState state) => state != AgencyState.Closed;
}
