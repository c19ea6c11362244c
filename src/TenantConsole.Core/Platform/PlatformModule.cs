using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.Rebuild;
using TenantConsole.Core.Platform.Runs;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Platform.Versions;
using TenantConsole.Core.Stores;

namespace TenantConsole.Core.Platform;

/// <summary>Registers the module.</summary>
public static class PlatformModule
{
    /// <summary>Adds the module's model, queue, workers and schedules.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services)
    {
        services.AddOptions<NodeOptions>()
            .Validate(node => !node.UnknownRoles().Any(), "Node:Roles knows web, ingest and work, separated by commas.").ValidateOnStart();
        services.AddOptions<SyncOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<WorkOptions>().ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IModuleModel, PlatformModel>()
            .AddInbox()
            .AddRateLimits()
            .AddEndpointWatch()
            .AddCommands()
            .AddSingleton<WorkQueue>()
            .AddSingleton<IRunQueue>(provider => provider.GetRequiredService<WorkQueue>())
            .AddSingleton<LaneStore>()
            .AddSingleton<IWorkHandler, RunWork>()
            .AddSingleton<IRunFailure, TikTokShopFailure>()
            .AddSingleton<IRunFailure, SurroundingsFailure>()
            .AddSingleton<GrownTables>()
            .AddSingleton<MirrorWriter>()
            .AddSingleton<MirrorReplay>()
            .AddSingleton<IRunJob, RebuildJob>()
            .AddSingleton<RebuildProjections>()
            .AddSingleton<OrderReader>()
            .AddSingleton<IRunJob, ObjectSync<OrderReader>>()
            .AddSingleton(new InitialSync("orders.sync"))
            .AddSingleton<IObjectFetcher, OrderFetcher>()
            .AddSingleton<ObjectApplier>()
            .AddSingleton<IBatchWorkHandler, ObjectItems>()
            .AddSingleton<ILaneDrain, ObjectLane>()
            .AddQueues()
            .AddSingleton<StartSyncs>()
            .AddSingleton<SyncStores>()
            .AddSingleton<LaneWorker>()
            .AddHostedService(provider => provider.GetRequiredService<LaneWorker>());
    }
}
