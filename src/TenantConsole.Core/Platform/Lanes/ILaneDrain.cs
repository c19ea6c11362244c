using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>What a class of lanes has to do besides its items: the notifications of a store, which have a table of their own.</summary>
public interface ILaneDrain
{
    /// <summary>The class.</summary>
    LaneClass Class { get; }

    /// <summary>Does the next batch, in one transaction with <see cref="LaneLease.Guard"/>.</summary>
    Task<DrainStep> NextAsync(LaneLease lease, CancellationToken cancellationToken);
}
