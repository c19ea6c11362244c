using System.Security.Claims;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Access;

/// <summary>The chosen agency, as the cookie carries it. It says where somebody wants to act, not that they may: <see cref="CurrentActor"/> asks each time.</summary>
public static class AgencyClaim
{
    /// <summary>The claim's type.</summary>
    public const string Type = "agency";

    /// <summary>The claim.</summary>
    public static Claim Of(TenantId tenant) => new(Type, tenant.ToString());

    /// <summary>The chosen agency, if one.</summary>
    public static TenantId? Agency(this ClaimsPrincipal principal) => EntityId.Parse<TenantId>(principal.FindFirstValue(Type));

    /// <summary>The user, if signed in.</summary>
    public static Guid? UserId(this ClaimsPrincipal principal) =>
        principal.Identity?.IsAuthenticated == true && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
