using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TenantConsole.Web.Composition;

/// <summary>Not ready once the node has been asked to stop.</summary>
internal sealed class DrainHealth(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The node is about to stop.") : HealthCheckResult.Healthy());
}
