using Quartz;
using TenantConsole.Core.Stores.Closing;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="DestroyDueAgencies"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class DestroyDueAgenciesJob(DestroyDueAgencies agencies) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await agencies.RunAsync(cancellationToken);
}
