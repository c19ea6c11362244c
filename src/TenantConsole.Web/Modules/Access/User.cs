using Microsoft.AspNetCore.Identity;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Somebody who can sign in: global to the installation, a member of one or several agencies.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>The agency they worked in last, chosen again at the next sign-in.</summary>
    public TenantId? LastAgency { get; set; }

    /// <summary>As colleagues see them, in all their agencies; null for accounts made before it was asked for.</summary>
    public string? Name { get; set; }
}
