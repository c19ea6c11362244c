using Microsoft.AspNetCore.Authorization;

namespace TenantConsole.Web.Modules.Access;

/// <summary>A member of the chosen agency, who holds a permission somewhere if one is named.</summary>
public sealed record PermissionRequirement(string? Permission) : IAuthorizationRequirement;
