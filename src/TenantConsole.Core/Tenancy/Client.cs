using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Branding;

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

    /// <summary>Its colour, <c>#rrggbb</c>; null for the agency's.</summary>
    public string? Color { get; set; }

    /// <summary>Its logo; null for none.</summary>
    public LogoId? LogoId { get; set; }

    /// <summary>When it was put into the archive (protocol time): it has no stores and is offered nowhere.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }

    /// <summary>It has a face of its own: its people see it instead of the agency's.</summary>
    public bool HasBrand => Color is not null || LogoId is not null;
}
