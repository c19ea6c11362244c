using Microsoft.Extensions.DependencyInjection;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>Registers what shows deliveries and has them applied again.</summary>
public static class DeliveriesModule
{
    /// <summary>Adds all of it.</summary>
    public static IServiceCollection AddDeliveries(this IServiceCollection services) => services
        .AddSingleton<DeliveryReader>()
        .AddSingleton<ListDeliveries>()
        .AddSingleton<GetDelivery>()
        .AddSingleton<ShowDeliveryBody>()
        .AddSingleton<ReplayDeliveries>()
        .AddSingleton<ExportDeliveries>()
        .AddSingleton<CountRefusedDeliveries>();
}
