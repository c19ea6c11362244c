using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>The queue and its workers on a durable database, without a platform; one agency.</summary>
internal sealed class QueueConsole : IAsyncDisposable
{
    private const int AtOnce = 1_000;

    private readonly ServiceProvider _services;

    private QueueConsole(ServiceProvider services, string superuser, TenantId tenant) => (_services, Superuser, Tenant) = (services, superuser, tenant);

    public string Superuser { get; }

    public TenantId Tenant { get; }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public static async Task<QueueConsole> CreateAsync(BenchmarkStage stage, string name, CancellationToken cancellationToken)
    {
        var superuser = await stage.DatabaseAsync(name, cancellationToken);
        await using (var modules = new ServiceCollection().AddConsoleModules().BuildServiceProvider())
            await new DatabaseMigrator(modules.GetServices<IModuleModel>()).RunAsync(superuser, cancellationToken);
        var services = new ServiceCollection();
        services.AddConsoleDatabase(ConsoleConnections.From(new DatabaseOptions { Console = superuser }), MasterKey.Parse(MasterKey.Generate()));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new FileFolder(stage.PathFor("files")));
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddOptions();
        services.AddTikTokShop(TimeProvider.System, options => (options.AppKey, options.AppSecret, options.ServiceId) = ("bench", "bench", "1"));
        services.AddConsoleModules();
        var provider = services.BuildServiceProvider();
        var created = await ActivatorUtilities.CreateInstance<CreateAgency>(provider).RunAsync(
            new("Bench agency", "USD", "Europe/London", Guid.NewGuid(), "Bench", "bench@agency.example"), cancellationToken);
        return new QueueConsole(provider, superuser, created.Tenant);
    }

    /// <summary>A node's worker that knows one kind of work.</summary>
    public LaneWorker Worker(params IBatchWorkHandler[] handlers) => new(
        Get<LaneStore>(), [], handlers, [], Get<LiveUpdates>(), Get<IOptions<Core.Platform.NodeOptions>>(), Options.Create(new WorkOptions { Poll = TimeSpan.FromSeconds(1) }),
        TimeProvider.System, NullLogger<LaneWorker>.Instance);

    /// <summary>Queues items of one kind into a lane, a thousand a transaction.</summary>
    public async Task QueueAsync(string lane, string kind, int count, CancellationToken cancellationToken)
    {
        for (var left = count; left > 0; left -= AtOnce)
        {
            await using var batch = Get<TenantDatabases>().BeginBatch(Tenant);
            string[] payloads = [.. Enumerable.Range(0, Math.Min(left, AtOnce)).Select(n => $"{{\"kind\":\"order\",\"id\":\"{577000000000000000 + n}\"}}")];
            foreach (var command in WorkQueue.Commands(Tenant, lane, kind, payloads, TimeProvider.System.GetUtcNow()))
                batch.BatchCommands.Add(command);
            await batch.CommitAsync(cancellationToken);
        }
    }

    /// <summary>A transaction that stays open and keeps every row that dies alive.</summary>
    public async Task<NpgsqlConnection> OldTransactionAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(Superuser);
        await connection.OpenAsync(cancellationToken);
        await using var begin = new NpgsqlCommand("begin isolation level repeatable read; select 1", connection);
        await begin.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();
}
