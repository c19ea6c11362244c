namespace TenantConsole.Web.Components;

/// <summary>The nine shapes of a status: told apart without colour.</summary>
public enum Shape
{
    /// <summary>Dashed ring: nobody acts yet.</summary>
    Idle,

    /// <summary>Half-filled ring: moves on its own.</summary>
    Run,

    /// <summary>Disc with tick: finished, right.</summary>
    Good,

    /// <summary>Triangle: a person should look.</summary>
    Warn,

    /// <summary>Octagon with cross: failed, or money at risk.</summary>
    Bad,

    /// <summary>Square with pause: stopped on purpose.</summary>
    Held,

    /// <summary>Lock: closed or hidden.</summary>
    Lock,

    /// <summary>Ring with a bar: ended without effect.</summary>
    Off,

    /// <summary>Back arrow: reversed.</summary>
    Back,
}
