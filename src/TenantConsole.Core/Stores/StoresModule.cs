using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores.Clients;
using TenantConsole.Core.Stores.Closing;
using TenantConsole.Core.Stores.Demo;
using TenantConsole.Core.Stores.FirstSteps;

namespace TenantConsole.Core.Stores;

/// <summary>Registers the module.</summary>
public static class StoresModule
{
    /// <summary>Adds the module's model and services.</summary>
    public static IServiceCollection AddStores(this IServiceCollection services)
    {
        services.AddOptions<ClosingOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<StoresOptions>().ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IModuleModel, StoresModel>()
            .AddSingleton<IStoreGroups, StoreGroups>()
            .AddSingleton<StoreTokens>()
            .AddSingleton<RefreshTokens>()
            .AddSingleton<AuthorizedShopsReader>()
            .AddSingleton<BeginConnect>()
            .AddSingleton<CompleteConnect>()
            .AddSingleton<AttachStores>()
            .AddSingleton<DisconnectStore>()
            .AddSingleton<ReconnectStore>()
            .AddSingleton<EditStore>()
            .AddSingleton<ListClients>()
            .AddSingleton<ArchiveClient>()
            .AddSingleton<PreviewStoreMove>()
            .AddSingleton<MoveStores>()
            .AddSingleton<ListShops>()
            .AddSingleton<SharedStoreRows>()
            .AddSingleton<ListStores>()
            .AddSingleton<ExportStores>()
            .AddSingleton<DemoConnection>()
            .AddSingleton<StartDemo>()
            .AddSingleton<GetFirstSteps>()
            .AddSingleton<PutFirstStepsAway>()
            .AddSingleton<IRunJob, DemoJob>()
            .AddSingleton<GetAgency>()
            .AddSingleton<EditAgency>()
            .AddSingleton<CloseAgency>()
            .AddSingleton<RevokeClosing>()
            .AddSingleton<DestroyDueAgencies>()
            .AddSingleton<IRunJob, DestroyAgencyJob>();
    }
}
