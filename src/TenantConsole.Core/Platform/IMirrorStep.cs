namespace TenantConsole.Core.Platform;

/// <summary>How a module takes part in what comes from the platform: called with each batch, in module order, inside the batch's transaction.</summary>
public interface IMirrorStep
{
    /// <summary>The kind of object that it works on.</summary>
    string Kind { get; }

    /// <summary>Adds the module's statements to the batch. The same objects again, or older ones later, must have no effect.</summary>
    ValueTask PrepareAsync(StepBatch batch, CancellationToken ct);
}
