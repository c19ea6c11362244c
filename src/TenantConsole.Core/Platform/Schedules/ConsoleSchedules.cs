using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Sync;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>
/// The schedules of the installation: about a dozen, never one per tenant or store. They live in the database, clustered, so that each firing
/// happens on one node and goes on when a node dies. What they fire only starts work; the volume goes through lanes.
/// </summary>
public static class ConsoleSchedules
{
    /// <summary>As many as there are schedules.</summary>
    internal const int AtOnce = 12;

    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    /// <summary>Adds the scheduler; for nodes with the role <c>work</c>. Uses the registered data source of the application's role.</summary>
    /// <param name="services">The container.</param>
    /// <param name="sync">Says how often stores may have to be looked at, and when they are compared.</param>
    public static IServiceCollection AddConsoleSchedules(this IServiceCollection services, SyncOptions sync)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.GenerateInstanceId) = ("console", true));
            quartz.UseDefaultThreadPool(AtOnce); // they mostly wait, some of them for the platform: none may wait for another
            quartz.UsePersistentStore(store =>
            {
                store.ConfigureStore(tables => tables.TablePrefix = ScheduleSchema.TablePrefix);
                store.UsePostgres(source => source.DataSourceFactory = provider => provider.GetRequiredService<NpgsqlDataSource>());
                store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)));
            });
            // Which stores are due at a turn is decided there: each has a pace of its own.
            Every<StartSyncsJob>(quartz, "orders.sync", sync.Interval < OneMinute ? sync.Interval : OneMinute);
            Daily<StartComparisonsJob>(quartz, "platform.compare-counts", sync.CompareAt);
            Every<RefreshTokensJob>(quartz, "stores.refresh-tokens", TimeSpan.FromMinutes(10));
            Every<SealAuditTrailJob>(quartz, "audit.seal", TimeSpan.FromMinutes(1));
            Every<SendMailJob>(quartz, "activity.send-mail", TimeSpan.FromSeconds(15));
            Every<DestroyDueAgenciesJob>(quartz, "stores.destroy-due-agencies", TimeSpan.FromMinutes(1));
            Every<DeleteExpiredFilesJob>(quartz, "activity.delete-expired-files", TimeSpan.FromHours(1));
            Every<KeepInboxDaysJob>(quartz, "platform.keep-inbox-days", TimeSpan.FromHours(1));
            Every<KeepSubscriptionsJob>(quartz, "platform.keep-subscriptions", TimeSpan.FromMinutes(1));
            Every<DeleteOldNotificationsJob>(quartz, "activity.delete-old-notifications", TimeSpan.FromDays(1));
            Every<DeleteOldRunsJob>(quartz, "activity.delete-old-runs", TimeSpan.FromHours(1));
            Every<DeleteOldRateLimitsJob>(quartz, "platform.delete-old-rate-limits", TimeSpan.FromDays(1));
        });
        return services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    // A turn that fell into the time when no node ran is made up for at the start, once.
    private static void Daily<TJob>(IQuartzBuilder quartz, string name, TimeSpan at) where TJob : IJob =>
        quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(name).WithCronSchedule(
                string.Create(CultureInfo.InvariantCulture, $"0 {at.Minutes} {at.Hours} * * ?"), cron => cron.InTimeZone(TimeZoneInfo.Utc)),
            job => job.WithIdentity(name));

    private static void Every<TJob>(IQuartzBuilder quartz, string name, TimeSpan interval) where TJob : IJob =>
        quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(name).WithSimpleSchedule(every => every.WithInterval(interval).RepeatForever()),
            job => job.WithIdentity(name));
}
