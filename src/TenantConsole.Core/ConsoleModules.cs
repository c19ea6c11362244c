using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core;

/// <summary>All modules, in the order in which they may know one another: each may use those before it.</summary>
public static class ConsoleModules
{
    /// <summary>The modules' names, lowest first. Architecture tests hold this order.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "Tenancy", "Access", "Audit", "Activity", "Stores", "Platform", "Catalog", "Orders", "Inventory", "Fulfilment",
        "Cases", "Affiliates", "Finance", "Compliance", "Moderation", "Content", "Insights",
    ];

    /// <summary>Adds every module.</summary>
    public static IServiceCollection AddConsoleModules(this IServiceCollection services) => services
        .AddTenancy()
        .AddAccess()
        .AddAudit()
        .AddActivity()
        .AddStores()
        .AddPlatform()
        .AddOrders();
}
