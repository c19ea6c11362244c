using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>An agency in a user's switcher.</summary>
/// <param name="Tenant">The agency.</param>
/// <param name="Name">Its name.</param>
public sealed record MemberAgency(TenantId Tenant, string Name);
