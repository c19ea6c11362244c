using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.Rebuild;
using TenantConsole.Core.Platform.Runs;
using TenantConsole.Core.Platform.Speed;
using TenantConsole.Core.Platform.Subscriptions;
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
        services.AddOptions<NotificationOptions>()
            .Validate(topics => topics.IsValid(), "Notifications:OrderTopics:<number> says where the orders of a topic stand: names with dots, such as live.orders.order_id.").ValidateOnStart();
        services.AddOptions<SyncOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<WorkOptions>().ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IModuleModel, PlatformModel>()
            .AddInbox()
            .AddRateLimits()
            .AddEndpointWatch()
            .AddCommands()
            .AddDeliveries()
            .AddSubscriptions()
            .AddSpeed()
            .AddSingleton<WorkQueue>()
            .AddSingleton<IRunQueue>(provider => provider.GetRequiredService<WorkQueue>())
            .AddSingleton<LaneStore>()
            .AddSingleton<IWorkHandler, RunWork>()
            .AddSingleton<IRunFailure, TikTokShopFailure>()
            .AddSingleton<IRunFailure, SurroundingsFailure>()
            .AddSingleton<IRunFailure, KindsWaitFailure>()
            .AddSingleton<KindTroubles>()
            .AddSingleton<GrownTables>()
            .AddSingleton<RefusedObjects>()
            .AddSingleton<MirrorWriter>()
            .AddSingleton<MirrorReplay>()
            .AddSingleton<IRunJob, RebuildJob>()
            .AddSingleton<RebuildProjections>()
            .AddReaders()
            .AddSingleton<ListFiles>()
            .AddSingleton<UntoldChanges>()
            .AddSingleton<ConfirmMissedNotifications>()
            .AddSingleton<ListMissedNotifications>()
            .AddSingleton<ExportMissedNotifications>()
            .AddSingleton<KindSync>()
            .AddSingleton<IRunJob, OrderSync>()
            .AddSingleton<IRunJob, StoreSync>()
            .AddSingleton<IRunJob, CompareCounts>()
            .AddSingleton<StartComparisons>()
            .AddSingleton<ListSyncGaps>()
            .AddSingleton<ExportSyncGaps>()
            .AddSingleton(new InitialSync(SyncRuns.Orders))
            .AddSingleton<IObjectFetcher, OrderFetcher>()
            .AddSingleton<IObjectFetcher, ProductFetcher>()
            .AddSingleton<IObjectFetcher, ReturnFetcher>()
            .AddSingleton<IObjectFetcher, CancellationFetcher>()
            .AddSingleton<IObjectFetcher, PackageFetcher>()
            .AddSingleton<ObjectApplier>()
            .AddSingleton<IBatchWorkHandler, ObjectItems>()
            .AddSingleton<ILaneDrain, ObjectLane>()
            .AddQueues()
            .AddSingleton<StartSyncs>()
            .AddSingleton<SyncStores>()
            .AddSingleton<LaneWorker>()
            .AddHostedService(provider => provider.GetRequiredService<LaneWorker>());
    }
    /// <summary>What is read of each store, in the order in which it is read; of kinds without a module that knows better, nothing about people is kept.</summary>
    private static IServiceCollection AddReaders(this IServiceCollection services)
    {
        services.AddSingleton<OrderReader>().AddSingleton<IObjectReader>(provider => provider.GetRequiredService<OrderReader>())
            .AddSingleton<IObjectReader, ProductReader>()
            .AddSingleton<IObjectReader, ReturnReader>()
            .AddSingleton<IObjectReader, CancellationReader>()
            .AddSingleton<IObjectReader, PackageReader>()
            .AddSingleton<IObjectReader, StatementReader>()
            .AddSingleton<IObjectReader, PaymentReader>()
            .AddSingleton<IObjectReader, AffiliateOrderReader>();
        foreach (var kind in ObjectKinds.All.Where(kind => kind != ObjectKinds.Order))
            services.AddSingleton<IPersonalDataStripper>(new PersonalFieldsStripper(kind));
        return services;
    }
}
