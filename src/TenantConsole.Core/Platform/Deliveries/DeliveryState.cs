namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>What became of a delivery so far.</summary>
public enum DeliveryState
{
    /// <summary>Its store's lane has not taken it yet.</summary>
    Waiting,

    /// <summary>What it names could not be fetched or written; it is tried again after 30, 60 and 120 seconds.</summary>
    Retrying,

    /// <summary>What it names was fetched and is in the mirror and all projections.</summary>
    Applied,

    /// <summary>What it names was given up after all tries: a dead letter with its reason.</summary>
    SetAside,

    /// <summary>Kept, and nothing is done with it: a topic that no module uses, or a body that is not what the topic has.</summary>
    Unused,

    /// <summary>The notification came before: no effect.</summary>
    Repeat,
}
