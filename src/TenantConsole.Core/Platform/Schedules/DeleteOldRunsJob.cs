using Quartz;
using TenantConsole.Core.Activity;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="DeleteOldRuns"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class DeleteOldRunsJob(DeleteOldRuns delete) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await delete.RunAsync(cancellationToken);
}
