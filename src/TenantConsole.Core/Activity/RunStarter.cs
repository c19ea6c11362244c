namespace TenantConsole.Core.Activity;

/// <summary>Whose runs a list shows: what schedules start is most of them, and nobody's own.</summary>
public enum RunStarter
{
    /// <summary>People's and API keys', not the schedules'.</summary>
    People,

    /// <summary>Those of the one who asks.</summary>
    Me,
}
