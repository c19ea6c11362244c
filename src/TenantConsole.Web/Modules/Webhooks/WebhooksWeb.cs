using TenantConsole.Core.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>The part of the screen that shows what the platform tells: deliveries and subscriptions.</summary>
internal static class WebhooksWeb
{
    /// <summary>Adds its entry to the rail.</summary>
    public static IServiceCollection AddWebhooksWeb(this IServiceCollection services) =>
        services.AddNavigation(new NavItem(DeliveryListState.Path, "inbox", NavSection.End, typeof(WebhooksTexts), "Nav", 32, Permission.RunView));
}
