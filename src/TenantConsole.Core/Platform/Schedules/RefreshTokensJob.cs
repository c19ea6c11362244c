using Quartz;
using TenantConsole.Core.Stores;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="RefreshTokens"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class RefreshTokensJob(RefreshTokens refresh) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await refresh.RunAsync(cancellationToken);
}
