using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>An agency as the installation knows it: enough to sign in to it and to loop over all of them.</summary>
public sealed class AgencyEntry
{
    /// <summary>The agency.</summary>
    public required TenantId TenantId { get; init; }

    /// <summary>Its name, for the agency switcher.</summary>
    public required string Name { get; set; }

    /// <summary>Where it is in its life (copied from the agency's own row in the same transaction).</summary>
    public AgencyState State { get; set; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
