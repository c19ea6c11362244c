using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

/// <summary>A console database with a job that tests can script.</summary>
public class RunsDatabase : ConsoleDatabase
{
    public ScriptedJob Job { get; } = new();

    protected override void Configure(IServiceCollection services) => services
        .AddSingleton<IRunJob>(Job)
        .Configure<WorkOptions>(work => work.Poll = TimeSpan.FromMinutes(10));

    /// <summary>A worker as another node would have it.</summary>
    public LaneWorker Worker(string name) => ActivatorUtilities.CreateInstance<LaneWorker>(Services, Options.Create(new NodeOptions { Name = name }));

    public async Task<RunId> StartAsync(GivenAgency agency, StoreId? store = null, string kind = ScriptedJob.RunKind, Actor? by = null)
    {
        await using var db = agency.Open();
        var id = await Get<StartRun>().RunAsync(db, by ?? agency.Admin, new StartRun.Request(kind, "A script", new { }, store), CancellationToken.None);
        Clock.Advance(TimeSpan.FromMilliseconds(1)); // the next id sorts after this one
        return id;
    }

    public static async Task<Run> RunAsync(GivenAgency agency, RunId id)
    {
        await using var db = agency.Open();
        return await db.Runs.AsNoTracking().SingleAsync(r => r.Id == id);
    }
}
