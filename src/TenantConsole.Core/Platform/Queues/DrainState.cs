namespace TenantConsole.Core.Platform.Queues;

/// <summary>What can be said about the time until a queue is empty.</summary>
public enum DrainState
{
    /// <summary>Nothing waits.</summary>
    Empty,

    /// <summary>The time is known.</summary>
    Known,

    /// <summary>It takes at least that long: more wait than were counted.</summary>
    AtLeast,

    /// <summary>The rate was not measured yet.</summary>
    Unknown,

    /// <summary>Something waits, and nothing was taken for as long as was measured.</summary>
    Standing,

    /// <summary>At least as many come as are taken.</summary>
    Growing,

    /// <summary>A person paused it.</summary>
    Paused,
}
