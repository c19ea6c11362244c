using Quartz;
using TenantConsole.Core.Platform.Compare;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="StartComparisons"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class StartComparisonsJob(StartComparisons start) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await start.RunAsync(cancellationToken);
}
