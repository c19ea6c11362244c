namespace TenantConsole.Core.Database.Directory;

/// <summary>A batch of notifications was committed for these stores, whose lanes are to be made due. Inserted with the batch, taken away by a worker (decision 0022).</summary>
public sealed class InboxWake
{
    /// <summary>The batch's transaction.</summary>
    public required long Sequence { get; init; }

    /// <summary>The agencies, one for each of <see cref="Stores"/>.</summary>
    public required Guid[] Tenants { get; init; }

    /// <summary>The stores.</summary>
    public required Guid[] Stores { get; init; }
}
