using Quartz;
using TenantConsole.Core.Audit;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="SealAuditTrail"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class SealAuditTrailJob(SealAuditTrail seal) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await seal.RunAsync(cancellationToken);
}
