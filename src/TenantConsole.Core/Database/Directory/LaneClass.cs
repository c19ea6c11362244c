namespace TenantConsole.Core.Database.Directory;

/// <summary>The classes of lanes. Each has hands of its own in a node, so that long runs do not keep a store's objects waiting.</summary>
public enum LaneClass
{
    /// <summary>What people see as runs: minutes, seldom.</summary>
    Runs,

    /// <summary>A store's notifications and what follows from them: milliseconds, often.</summary>
    Objects,

    /// <summary>A store's commands: calls to the platform that change something, seconds.</summary>
    Commands,
}
