namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>How it goes with what waits for a store, the worst first.</summary>
public enum QueueMood
{
    /// <summary>Something waits, and nothing is taken.</summary>
    Standing,

    /// <summary>More comes than is taken.</summary>
    Growing,

    /// <summary>The platform has closed an endpoint for a while.</summary>
    Held,

    /// <summary>A person paused it.</summary>
    Paused,

    /// <summary>Something waits and is being taken, or a run is at work.</summary>
    Working,

    /// <summary>Nothing waits, and no run is at work.</summary>
    Idle,
}
