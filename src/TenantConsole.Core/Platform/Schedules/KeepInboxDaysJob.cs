using Quartz;
using TenantConsole.Core.Platform.Inbox;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="KeepInboxDays"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class KeepInboxDaysJob(KeepInboxDays keep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await keep.RunAsync(cancellationToken);
}
