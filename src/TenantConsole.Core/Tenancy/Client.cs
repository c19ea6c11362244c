using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy;

/// <summary>A brand or legal entity that the agency works for; groups stores .</summary>
public sealed class Client : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required ClientId Id { get; init; }

    /// <summary>The name in lists and reports, unique within the agency.</summary>
    public required string Name { get; set; }
}
