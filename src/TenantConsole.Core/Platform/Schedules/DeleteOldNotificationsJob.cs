using Quartz;
using TenantConsole.Core.Activity.Notifications;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="DeleteOldNotifications"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class DeleteOldNotificationsJob(DeleteOldNotifications delete) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await delete.RunAsync(cancellationToken);
}
