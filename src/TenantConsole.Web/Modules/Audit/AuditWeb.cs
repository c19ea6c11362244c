using TenantConsole.Core.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Audit;

/// <summary>The module's part of the screen.</summary>
public static class AuditWeb
{
    /// <summary>Adds its entry to the rail.</summary>
    public static IServiceCollection AddAuditWeb(this IServiceCollection services) => services.AddScoped<AuditRuns>().AddNavigation(
        new NavItem("/audit", "scale", NavSection.End, typeof(AuditTexts), "Nav", 40, Permission.AuditView));
}
