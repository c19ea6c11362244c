using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Simulation.Bugs;
using TenantConsole.Simulation.Shops;
using TenantConsole.Simulation.Wire;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Simulation.Nodes;

/// <summary>A machine with its clock and its wires, on which one process of the product after the other lives and dies.</summary>
internal sealed class Machine : IAsyncDisposable
{
    private readonly Stage _stage;
    private readonly string _name;
    private readonly ConsoleConnections _connections;
    private readonly NpgsqlDataSource _source;
    private readonly DirectoryDatabase _directory;
    private readonly SemaphoreSlim _starting = new(1, 1);

    public Machine(Stage stage, string name)
    {
        (_stage, _name) = (stage, name);
        var server = new NpgsqlConnectionStringBuilder(stage.Database.Superuser);
        Wire = new DatabaseWire(server.Host!, server.Port);
        Clock = new NodeClock(stage.Database.Clock);
        var own = stage.Database.Connections;
        _connections = new(Through(own.App), Through(own.Ingest), Through(own.Direct));
        _source = NpgsqlDataSource.Create(_connections.App);
        _directory = new DirectoryDatabase(_source); // its model is made once
    }

    public DatabaseWire Wire { get; }

    public NodeClock Clock { get; }

    public string Name => _name;

    /// <summary>The process that lives on it.</summary>
    public Node Node { get; private set; } = null!;

    /// <summary>Starts a fresh process; nothing of an earlier one is left but what is in the database.</summary>
    public async Task StartAsync(PlantedBug bug)
    {
        Wire.Cut();
        if (Node is not null)
            await Node.DisposeAsync();
        await Wire.MendAsync();
        _source.Clear(); // what is in it is dead, or speaks of the history before
        Wire.Rewrite = bug.Rewrite;
        Wire.Perils.Disarm();
        Node = new Node(this, Services(bug));
        await Node.StartAsync();
    }

    /// <summary>Starts a fresh process if the one that lived here is dead; of several who find it dead one starts it.</summary>
    /// <returns>False when it lives.</returns>
    public async Task<bool> RiseAsync(PlantedBug bug)
    {
        await _starting.WaitAsync();
        try
        {
            if (!Node.IsDead)
                return false;
            await StartAsync(bug);
            return true;
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _starting.Dispose();
        Wire.Cut();
        if (Node is not null)
            await Node.DisposeAsync();
        await Wire.DisposeAsync();
        await _source.DisposeAsync();
    }

    private string Through(string connection) => new NpgsqlConnectionStringBuilder(connection) { Host = "127.0.0.1", Port = Wire.Port, NoResetOnClose = true, SslMode = SslMode.Disable }.ConnectionString;

    private ServiceProvider Services(PlantedBug bug)
    {
        var services = new ServiceCollection();
        services.AddConsoleDatabase(_connections, MasterKey.Parse(_stage.Database.MasterKeyText));
        services.AddSingleton(_source);
        services.AddSingleton(_directory);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new FileFolder(_stage.Database.FolderFor("files")));
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddOptions();
        var nowhere = new Uri("http://platform.invalid");
        services.AddTikTokShop(Clock, app => (app.AppKey, app.AppSecret, app.ServiceId, app.ApiUrl, app.AuthUrl, app.ConsentUrl, app.Retries) =
            (GivenAgency.AppKey, Stage.AppSecret, "1", nowhere, nowhere, nowhere, 0));
        services.AddHttpClient("TikTokShop").ConfigurePrimaryHttpMessageHandler(() => new PlatformHandler(_name, Wire, () => _stage.Platform, bug));
        services.AddConsoleModules();
        services.Configure<RateLimitOptions>(limits => limits.Profile = RateProfile.Off);
        services.Configure<NodeOptions>(node => node.Name = _name);
        services.Configure<WorkOptions>(work => work.Notifications = 3); // what waits is most often more than is taken at once
        services.Configure<StoresOptions>(stores => stores.FirstSyncDays = 14);
        services.Configure<SyncOptions>(sync => (sync.PageSize, sync.FirstPagesTogether, sync.PagesAhead) = (3, 2, 2));
        services.AddSingleton(Options.Create(new InboxOptions { Deadline = TimeSpan.FromMinutes(1) })); // what is late is another test's matter
        // Only what the simulated platform has is read.
        foreach (var other in services.Where(service => service.ImplementationInstance is InitialSync { RunKind: not "orders.sync" }).ToList())
            services.Remove(other);
        bug.Configure?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
