using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Quartz;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Schedules;
using TenantConsole.Core.Platform.Sync;

namespace TenantConsole.Core.Tests.Platform;

public sealed class SchedulesDatabase : RunsDatabase
{
    protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddSingleton<IHostApplicationLifetime, Started>();
        services.AddConsoleSchedules(new SyncOptions());
    }

    private sealed class Started : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted { get; } = new(canceled: true);

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}

public sealed class SchedulesTests(SchedulesDatabase database) : IClassFixture<SchedulesDatabase>
{
    [Fact]
    public async Task The_schedule_lives_in_the_database_and_starts_a_sync_of_each_connected_store()
    {
        var store = await database.Ours.StoreAsync();
        using var live = database.Get<LiveUpdates>();
        await live.StartAsync(default);
        await live.Listening;
        var started = new TaskCompletionSource();
        using var subscription = live.SubscribeWork(() => started.TrySetResult());
        var scheduler = database.Services.GetServices<IHostedService>().Single(s => s.GetType().Name.StartsWith("Quartz", StringComparison.Ordinal));

        await scheduler.StartAsync(default);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        // None waits because others do: a thread for each.
        var threads = (await (await database.Get<ISchedulerFactory>().GetScheduler()).GetMetadata()).ThreadPoolSize;
        Assert.InRange(threads, await SchedulesAsync(), int.MaxValue);
        await scheduler.StopAsync(default);

        await using var db = database.Ours.Open();
        var run = await db.Runs.AsNoTracking().SingleAsync();
        Assert.Equal(("orders.sync", store, "Schedule"), (run.Kind, run.StoreId!.Value, run.StartedByName));
        await live.StopAsync(default);
    }

    private async Task<long> SchedulesAsync()
    {
        await using var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync();
        await using var count = new NpgsqlCommand($"select count(*) from {ScheduleSchema.TablePrefix}job_details", connection);
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
