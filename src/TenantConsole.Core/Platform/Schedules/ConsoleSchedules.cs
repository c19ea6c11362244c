using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>
/// The schedules of the installation: about a dozen, never one per tenant or store. They live in the database, clustered, so that each firing
/// happens on one node and goes on when a node dies. What they fire only starts work; the volume goes through lanes.
/// </summary>
public static class ConsoleSchedules
{
    private static readonly TimeSpan RefreshEvery = TimeSpan.FromMinutes(10);

    /// <summary>Adds the scheduler; for nodes with the role <c>work</c>. Uses the registered data source of the application's role.</summary>
    /// <param name="services">The container.</param>
    /// <param name="syncEvery"><c>Sync:Interval</c>.</param>
    public static IServiceCollection AddConsoleSchedules(this IServiceCollection services, TimeSpan syncEvery)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.GenerateInstanceId) = ("console", true));
            quartz.UseDefaultThreadPool(2);
            quartz.UsePersistentStore(store =>
            {
                store.ConfigureStore(tables => tables.TablePrefix = ScheduleSchema.TablePrefix);
                store.UsePostgres(source => source.DataSourceFactory = provider => provider.GetRequiredService<NpgsqlDataSource>());
                store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)));
            });
            quartz.ScheduleJob<StartSyncsJob>(
                trigger => trigger.WithIdentity("orders.sync").WithSimpleSchedule(every => every.WithInterval(syncEvery).RepeatForever()),
                job => job.WithIdentity("orders.sync"));
            quartz.ScheduleJob<RefreshTokensJob>(
                trigger => trigger.WithIdentity("stores.refresh-tokens").WithSimpleSchedule(every => every.WithInterval(RefreshEvery).RepeatForever()),
                job => job.WithIdentity("stores.refresh-tokens"));
        });
        return services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }
}
