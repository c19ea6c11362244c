namespace TenantConsole.Simulation.Shops;

/// <summary>How the platform fails a call.</summary>
internal enum Fault
{
    /// <summary>429 with the time to come back.</summary>
    Throttled,

    /// <summary>503.</summary>
    Overloaded,

    /// <summary>It was carried out, and no answer comes.</summary>
    LostAnswer,

    /// <summary>The connection breaks before anything arrives.</summary>
    Broken,

    /// <summary>A proxy's page with status 200.</summary>
    NotThePlatform,

    /// <summary>An answer that ends in the middle.</summary>
    Torn,

    /// <summary>500, and it was carried out all the same.</summary>
    FailedAfter,

    /// <summary>The first row of a change was not carried out, and the platform says that it could not.</summary>
    RowNotDone,

    /// <summary>The first row of a change was carried out, and the platform says that it could not.</summary>
    RowDone,
}
