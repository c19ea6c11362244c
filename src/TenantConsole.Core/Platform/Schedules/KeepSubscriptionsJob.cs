using Quartz;
using TenantConsole.Core.Platform.Subscriptions;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="KeepSubscriptions"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class KeepSubscriptionsJob(KeepSubscriptions keep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await keep.RunAsync(cancellationToken);
}
