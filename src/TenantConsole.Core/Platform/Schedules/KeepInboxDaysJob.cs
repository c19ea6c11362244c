using Quartz;
using TenantConsole.Core.Platform.Inbox;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="KeepInboxDays"/> and <see cref="DeleteOldTakes"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class KeepInboxDaysJob(KeepInboxDays keep, DeleteOldTakes takes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await keep.RunAsync(cancellationToken);
        await takes.RunAsync(cancellationToken);
    }
}
