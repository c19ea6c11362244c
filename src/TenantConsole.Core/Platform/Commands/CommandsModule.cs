using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Platform.Lanes;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Registers commands: what places them, what sends them, what steers that.</summary>
public static class CommandsModule
{
    /// <summary>Adds all of it.</summary>
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<ICommandKind, PriceCommands>()
        .AddSingleton<ICommandKind, StockCommands>()
        .AddSingleton<ILaneDrain, CommandLane>()
        .AddSingleton<ChangePrices>()
        .AddSingleton<ChangeStock>()
        .AddSingleton<CancelCommands>()
        .AddSingleton<ListCommands>()
        .AddSingleton<ExportCommands>()
        .AddSingleton<ListCommandLanes>();
}
