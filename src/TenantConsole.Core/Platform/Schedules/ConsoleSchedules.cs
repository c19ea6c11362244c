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
            Every<StartSyncsJob>(quartz, "orders.sync", syncEvery);
            Every<RefreshTokensJob>(quartz, "stores.refresh-tokens", TimeSpan.FromMinutes(10));
            Every<SealAuditTrailJob>(quartz, "audit.seal", TimeSpan.FromMinutes(1));
            Every<SendMailJob>(quartz, "activity.send-mail", TimeSpan.FromSeconds(15));
            Every<DestroyDueAgenciesJob>(quartz, "stores.destroy-due-agencies", TimeSpan.FromMinutes(1));
            Every<DeleteExpiredFilesJob>(quartz, "activity.delete-expired-files", TimeSpan.FromHours(1));
            Every<KeepInboxDaysJob>(quartz, "platform.keep-inbox-days", TimeSpan.FromHours(1));
            Every<DeleteOldNotificationsJob>(quartz, "activity.delete-old-notifications", TimeSpan.FromDays(1));
        });
        return services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    private static void Every<TJob>(IQuartzBuilder quartz, string name, TimeSpan interval) where TJob : IJob =>
        quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(name).WithSimpleSchedule(every => every.WithInterval(interval).RepeatForever()),
            job => job.WithIdentity(name));
}
