namespace TenantConsole.Simulation.Wire;

/// <summary>What happens to a node at one of its steps. A step is whatever leaves the process: a batch to the database, a call to the platform.</summary>
internal enum Peril
{
    /// <summary>The process dies; the step never left it.</summary>
    CrashBefore,

    /// <summary>The process dies in the middle of sending the step.</summary>
    CrashWithin,

    /// <summary>The step has its effect, and the process dies before it hears of it.</summary>
    CrashAfter,

    /// <summary>The process stands still while the world goes on, and then goes on as if nothing had been.</summary>
    Stall,
}
