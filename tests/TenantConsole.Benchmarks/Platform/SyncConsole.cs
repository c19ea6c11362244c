using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>The modules of the product on a durable database, connected to a sandbox; one agency.</summary>
internal sealed class SyncConsole : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private SyncConsole(ServiceProvider services, SandboxProcess sandbox, TenantId tenant) => (_services, Sandbox, Tenant) = (services, sandbox, tenant);

    public SandboxProcess Sandbox { get; }

    public TenantId Tenant { get; }

    public Actor Actor => Actor.System(Tenant);

    public T Get<T>() where T : notnull => ActivatorUtilities.GetServiceOrCreateInstance<T>(_services);

    /// <summary>A worker as another node would have it.</summary>
    public LaneWorker NewWorker() => ActivatorUtilities.CreateInstance<LaneWorker>(_services);

    public ConsoleDb Open() => Get<TenantDatabases>().Open(Tenant, StoreScope.Everything);

    public static async Task<SyncConsole> CreateAsync(BenchmarkStage stage, SandboxProcess sandbox, CancellationToken cancellationToken)
    {
        var superuser = await stage.DatabaseAsync("sync", cancellationToken);
        await using (var modules = new ServiceCollection().AddConsoleModules().BuildServiceProvider())
            await new DatabaseMigrator(modules.GetServices<IModuleModel>()).RunAsync(superuser, cancellationToken);
        var app = await sandbox.GetAsync("/_sandbox/credentials", cancellationToken);
        var services = new ServiceCollection();
        services.AddConsoleDatabase(ConsoleConnections.From(new DatabaseOptions { Console = superuser }), MasterKey.Parse(MasterKey.Generate()));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new FileFolder(stage.PathFor("files")));
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddOptions();
        services.AddTikTokShop(TimeProvider.System, options =>
        {
            options.AppKey = app.GetProperty("app_key").GetString()!;
            options.AppSecret = app.GetProperty("app_secret").GetString()!;
            options.ServiceId = app.GetProperty("service_id").GetString()!;
            options.ApiUrl = options.AuthUrl = options.ConsentUrl = sandbox.Http.BaseAddress!;
        });
        services.AddConsoleModules();
        var provider = services.BuildServiceProvider();
        var world = await sandbox.GetAsync("/_sandbox/clock", cancellationToken);
        provider.GetRequiredService<BusinessClock>().Follow(DateTimeOffset.FromUnixTimeMilliseconds(world.GetProperty("world_time_ms").GetInt64()), 0);
        var created = await ActivatorUtilities.CreateInstance<CreateAgency>(provider).RunAsync(
            new("Bench agency", "USD", "Europe/London", Guid.NewGuid(), "Bench", "bench@agency.example"), cancellationToken);
        return new SyncConsole(provider, sandbox, created.Tenant);
    }

    /// <summary>The sellers of the world with their consent given.</summary>
    public async Task<List<CompleteConnect.Connected>> ConsentsAsync(CancellationToken cancellationToken)
    {
        var consents = new List<CompleteConnect.Connected>();
        foreach (var seller in (await Sandbox.GetAsync("/_sandbox/credentials", cancellationToken)).GetProperty("sellers").EnumerateArray())
        {
            var begun = Checked(await Get<BeginConnect>().RunAsync(Actor, new("GB", null), cancellationToken));
            var fresh = await Sandbox.GetAsync($"/_sandbox/credentials?seller={seller.GetProperty("id").GetString()}", cancellationToken);
            consents.Add(Checked(await Get<CompleteConnect>().RunAsync(Actor, new(begun.State, fresh.GetProperty("auth_code").GetString(), null), cancellationToken)));
        }

        return consents;
    }

    /// <summary>Attaches shops, which starts their first synchronisation, and works like a node until all runs have ended.</summary>
    /// <param name="shops">The shops.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="watch">Told now and then how many orders are in.</param>
    /// <returns>Orders read, and the seconds from the first look at the queue until the last run had ended.</returns>
    public async Task<(long Orders, double Seconds)> SynchroniseAsync(
        IEnumerable<(AuthorizationId Authorization, string Shop)> shops, CancellationToken cancellationToken, Action<long>? watch = null)
    {
        foreach (var (authorization, shop) in shops)
            Checked(await Get<AttachStores>().RunAsync(Actor, new(authorization, [shop], NewClient: "Client"), cancellationToken));
        await using var db = Open();
        var open = await db.Runs.Where(r => r.EndedAt == null).Select(r => r.Id).ToListAsync(cancellationToken);
        using var worker = ActivatorUtilities.CreateInstance<LaneWorker>(_services);
        var started = TimeProvider.System.GetTimestamp();
        await worker.StartAsync(cancellationToken);
        while (await db.Runs.AnyAsync(r => r.EndedAt == null, cancellationToken))
        {
            await Task.Delay(50, cancellationToken);
            watch?.Invoke(watch is null ? 0 : await db.Runs.Where(r => open.Contains(r.Id)).SumAsync(r => r.Done, cancellationToken));
        }

        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        await worker.StopAsync(cancellationToken);
        var runs = await db.Runs.AsNoTracking().Where(r => open.Contains(r.Id)).ToListAsync(cancellationToken);
        if (runs.Find(r => r.State != RunState.Done) is { } failed)
            throw new InvalidOperationException($"A run ended as {failed.State}: {failed.Error}");
        return (runs.Sum(r => r.Done), seconds);
    }

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();

    private static T Checked<T>(Result<T> result) => result.Ok ? result.Value : throw new InvalidOperationException(result.Problem.Message);
}
