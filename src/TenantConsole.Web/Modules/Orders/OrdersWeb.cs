using TenantConsole.Core.Access;
using TenantConsole.Core.Orders;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Orders;

/// <summary>The module's part of the screen.</summary>
public static class OrdersWeb
{
    /// <summary>Adds its entry to the rail.</summary>
    public static IServiceCollection AddOrdersWeb(this IServiceCollection services) => services
        .AddScoped<IPaletteSource, OrdersPalette>()
        .AddPalette(Export(OrderExportFormat.Xlsx), Export(OrderExportFormat.Csv))
        .AddNavigation(
        new NavItem("/orders", "order", NavSection.Sell, typeof(OrdersTexts), "Nav", 10, Permission.OrderView, Phone: true, Go: 'o'));

    private static PaletteAction Export(OrderExportFormat format) => new(
        $"orders.export-{format.ToString().ToLowerInvariant()}", "dlod", typeof(FrameTexts), $"Action.Export{format}", Permission.OrderView,
        Run: (services, actor, place, cancellationToken) => OrdersPalette.ExportAsync(services, actor, place, format, cancellationToken));
}
