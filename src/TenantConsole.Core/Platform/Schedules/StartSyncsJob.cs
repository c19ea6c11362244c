using Quartz;
using TenantConsole.Core.Platform.Sync;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="StartSyncs"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class StartSyncsJob(StartSyncs start) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await start.RunAsync(cancellationToken);
}
