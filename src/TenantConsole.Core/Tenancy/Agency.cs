using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Tenancy;

/// <summary>The tenant: a company that runs stores for its clients. Owns everything below it.</summary>
public sealed class Agency : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>As its members read it.</summary>
    public required string Name { get; set; }

    /// <summary>The name on its screens and reports; null for <see cref="Name"/>.</summary>
    public string? BrandName { get; set; }

    /// <summary>Its colour, <c>#rrggbb</c>; null for the console's own.</summary>
    public string? Color { get; set; }

    /// <summary>Its logo; null for the console's mark.</summary>
    public LogoId? LogoId { get; set; }

    /// <summary>Where it is in its life.</summary>
    public AgencyState State { get; set; }

    /// <summary>The currency of its reports over several stores, ISO 4217.</summary>
    public required string ReportingCurrency { get; set; }

    /// <summary>The IANA zone of its reports over several stores.</summary>
    public required string TimeZone { get; set; }

    /// <summary>When it was created (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When somebody put the list of first steps away; null while it is shown.</summary>
    public DateTimeOffset? FirstStepsDoneAt { get; set; }

    /// <summary>When the grace period of a closing agency ends and its keys are destroyed; null while nobody closes it.</summary>
    public DateTimeOffset? ClosesAt { get; set; }
}
