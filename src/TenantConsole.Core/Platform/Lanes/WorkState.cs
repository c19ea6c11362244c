namespace TenantConsole.Core.Platform.Lanes;

/// <summary>What became of an item.</summary>
public enum WorkState
{
    /// <summary>Done, or found to need nothing.</summary>
    Done,

    /// <summary>Queued anew: it failed and is tried again later, or it gave others their turn.</summary>
    Again,

    /// <summary>Given up; what it was about is among the dead letters.</summary>
    Dead,
}
