using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Stores;

namespace TenantConsole.Core.Orders;

/// <summary>Registers the module.</summary>
public static class OrdersModule
{
    /// <summary>Adds the module's model, its step on what comes from the platform, and its use cases.</summary>
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddSingleton<IModuleModel, OrdersModel>()
        .AddSingleton<IMirrorStep, OrdersStep>()
        .AddSingleton<IPersonalDataStripper, OrdersStripper>()
        .AddSingleton<ListOrders>()
        .AddSingleton<SumOrders>()
        .AddSingleton<StoreFigures>()
        .AddSingleton<GetOrder>()
        .AddSingleton<RevealBuyer>()
        .AddSingleton<GetRawOrder>()
        .AddSingleton<StartOrderExport>()
        .AddSingleton<IRunJob, OrderExportJob>()
        .AddSingleton(new ZoneFollowing(RebaseDaysJob.RunKind))
        .AddSingleton<IRunJob, RebaseDaysJob>();
}
