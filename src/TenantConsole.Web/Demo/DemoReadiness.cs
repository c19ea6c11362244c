using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Demo;

/// <summary>The demo is ready once the first synchronisation of every demo store has brought its orders in. Once ready it stays so.</summary>
internal sealed class DemoReadiness(TenantDatabases databases) : IHealthCheck
{
    private readonly List<TenantId> _agencies = [];
    private volatile bool _ready;

    /// <summary>Waits for the stores of this agency too.</summary>
    public void Await(TenantId agency) => _agencies.Add(agency);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (_ready)
            return HealthCheckResult.Healthy();
        foreach (var agency in _agencies.ToList())
        {
            await using var db = databases.Open(agency, StoreScope.Everything);
            var runs = db.Runs;
            var waiting = await db.Stores.CountAsync(s => !runs.Any(r => r.StoreId == s.StoreId && r.Kind == "orders.sync" && r.EndedAt != null), cancellationToken);
            if (waiting > 0)
                return HealthCheckResult.Unhealthy($"The orders of {waiting} demo stores are still coming in.");
        }

        _ready = _agencies.Count > 0;
        return _ready ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The demo is being set up.");
    }
}
