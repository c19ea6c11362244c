using Quartz;
using TenantConsole.Core.Activity.Files;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="DeleteExpiredFiles"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class DeleteExpiredFilesJob(DeleteExpiredFiles delete) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await delete.RunAsync(cancellationToken);
}
