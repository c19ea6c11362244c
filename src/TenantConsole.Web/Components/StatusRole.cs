namespace TenantConsole.Web.Components;

/// <summary>The six colours of a status.</summary>
public enum StatusRole
{
    /// <summary>Nobody acts yet.</summary>
    Idle,

    /// <summary>Moves on its own.</summary>
    Run,

    /// <summary>Finished, right.</summary>
    Good,

    /// <summary>A person should look.</summary>
    Warn,

    /// <summary>Failed, or money at risk.</summary>
    Bad,

    /// <summary>Stopped on purpose.</summary>
    Held,
}
