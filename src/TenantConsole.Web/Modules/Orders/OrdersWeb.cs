using TenantConsole.Core.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Orders;

/// <summary>The module's part of the screen.</summary>
public static class OrdersWeb
{
    /// <summary>Adds its entry to the rail.</summary>
    public static IServiceCollection AddOrdersWeb(this IServiceCollection services) => services.AddNavigation(
        new NavItem("/orders", "order", NavSection.Sell, typeof(OrdersTexts), "Nav", 10, Permission.OrderView, Phone: true));
}
