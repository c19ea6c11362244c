using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Rebuild;
using TenantConsole.Core.Platform.Sync;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>What people see of the queues, and do to them.</summary>
internal static class QueuesModule
{
    public static IServiceCollection AddQueues(this IServiceCollection services) => services
        .AddSingleton<QueueRates>()
        .AddSingleton<ListQueues>()
        .AddSingleton<ExportQueues>()
        .AddSingleton<ListLanePauses>()
        .AddSingleton<PauseLanes>()
        .AddSingleton<ResumeLanes>()
        .AddSingleton<WarnOfUntakenDeliveries>()
        .AddSingleton<ListDeadLetters>()
        .AddSingleton<GetDeadLetter>()
        .AddSingleton<ExportDeadLetters>()
        .AddSingleton<ReplayDeadLetters>()
        .AddSetAsideRetry(SyncRuns.Orders)
        .AddSetAsideRetry(SyncRuns.Store)
        .AddSetAsideRetry(SyncRuns.Compare)
        .AddSetAsideRetry(RebuildJob.RunKind);

    private static IServiceCollection AddSetAsideRetry(this IServiceCollection services, string kind) =>
        services.AddSingleton<IRunRetry>(provider => new SetAsideRetry(kind, provider.GetRequiredService<ReplayDeadLetters>()));
}
