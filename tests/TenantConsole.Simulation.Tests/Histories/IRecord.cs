namespace TenantConsole.Simulation.Histories;

/// <summary>What the platform's side knows of a history when it is over.</summary>
internal interface IRecord
{
    /// <summary>What it sent, in the order of its coming into being, and how that was answered.</summary>
    IReadOnlyList<Notification> Notifications { get; }

    /// <summary>The stores.</summary>
    IReadOnlyList<SimulatedStore> Stores { get; }

    /// <summary>Every store was synchronised at the end, so that nothing may be unknown.</summary>
    bool Synchronises { get; }

    /// <summary>What people wanted to have at the platform, in the order of their asking.</summary>
    IReadOnlyList<Wish> Wishes { get; }
}
