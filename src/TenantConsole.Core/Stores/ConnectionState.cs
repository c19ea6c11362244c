namespace TenantConsole.Core.Stores;

/// <summary>Whether an authorization can be used.</summary>
public enum ConnectionState
{
    /// <summary>Works.</summary>
    Connected,

    /// <summary>The platform refuses its tokens; a person must connect again. The reason stands beside it.</summary>
    Broken,

    /// <summary>A person disconnected it; the history stays.</summary>
    Disconnected,
}
