using TenantConsole.Core.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>The screen of what waits.</summary>
public static class QueuesWeb
{
    /// <summary>Adds its entry to the rail.</summary>
    public static IServiceCollection AddQueuesWeb(this IServiceCollection services) => services.AddNavigation(
        new NavItem(QueuesState.Path, "rows", NavSection.End, typeof(QueuesTexts), "Nav", 31, Permission.RunView));

    /// <summary>Maps its downloads.</summary>
    public static IEndpointRouteBuilder MapQueues(this IEndpointRouteBuilder endpoints)
    {
        QueuesExport.Map(endpoints);
        CommandsExport.Map(endpoints);
        DeadLettersExport.Map(endpoints);
        return endpoints;
    }
}
