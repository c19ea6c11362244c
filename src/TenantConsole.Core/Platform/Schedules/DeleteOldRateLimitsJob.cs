using Quartz;
using TenantConsole.Core.Platform.RateLimits;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="DeleteOldRateLimits"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class DeleteOldRateLimitsJob(DeleteOldRateLimits delete) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await delete.RunAsync(cancellationToken);
}
