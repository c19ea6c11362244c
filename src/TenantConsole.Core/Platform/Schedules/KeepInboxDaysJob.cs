using Quartz;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Queues;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="WarnOfUntakenDeliveries"/>, then <see cref="KeepInboxDays"/> and <see cref="DeleteOldTakes"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class KeepInboxDaysJob(WarnOfUntakenDeliveries warn, KeepInboxDays keep, DeleteOldTakes takes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await warn.RunAsync(cancellationToken); // before they go
        }
        finally
        {
            await keep.RunAsync(cancellationToken); // whatever became of that: days that never go fill the disk
        }

        await takes.RunAsync(cancellationToken);
    }
}
