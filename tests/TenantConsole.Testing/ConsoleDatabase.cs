using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TenantConsole.Core;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.TikTokShop;
using Xunit;

namespace TenantConsole.Testing;

/// <summary>
/// The database of a test class: a clone of the migrated template, reached as the application's role without reset on close, with two
/// agencies in it always (a test that has only one cannot see a leak). All modules are registered; a class that needs more derives from
/// it and overrides <see cref="Configure"/>. Use: <c>class XTests(ConsoleDatabase database) : IClassFixture&lt;ConsoleDatabase&gt;</c>.
/// </summary>
public class ConsoleDatabase : IAsyncLifetime
{
    private static readonly Uri Nobody = new("http://127.0.0.1:9");

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("tenantconsole-files-").FullName;
    private TestDatabase? _database;
    private ServiceProvider? _services;

    /// <summary>Protocol time: stands still until a test moves it.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>All modules on this database.</summary>
    public IServiceProvider Services => _services ?? throw new InvalidOperationException("Not initialised.");

    /// <summary>Units of work, as the application's role.</summary>
    public TenantDatabases Tenants => Get<TenantDatabases>();

    /// <summary>The directory, as the application's role.</summary>
    public DirectoryDatabase Directory => Get<DirectoryDatabase>();

    /// <summary>The modules' part of the model, to open units of work on other connections.</summary>
    public IEnumerable<IModuleModel> Models => Services.GetServices<IModuleModel>();

    /// <summary>The connections of the application's role: no tenant is set.</summary>
    public NpgsqlDataSource Source => Get<NpgsqlDataSource>();

    /// <summary>The logins of the three roles.</summary>
    public ConsoleConnections Connections { get; private set; } = null!;

    /// <summary>Where files of a kind are, until the tests have ended: <c>files</c> has the console's own.</summary>
    public string FolderFor(string kind) => Path.Combine(_folder, kind);

    /// <summary>As superuser, who passes every policy: to look and to set up, never for what is tested.</summary>
    public string Superuser => _database!.ConnectionString;

    /// <summary>The master key, for another process on this database.</summary>
    public string MasterKeyText { get; } = MasterKey.Generate();

    /// <summary>The agency of most tests.</summary>
    public GivenAgency Ours { get; private set; } = null!;

    /// <summary>The agency whose rows nobody of <see cref="Ours"/> may ever see.</summary>
    public GivenAgency Theirs { get; private set; } = null!;

    /// <summary>A service, or a use case made from services.</summary>
    public T Get<T>() where T : notnull => ActivatorUtilities.GetServiceOrCreateInstance<T>(Services);

    /// <summary>A further instance of a service, as another node would have it.</summary>
    public T New<T>() where T : notnull => ActivatorUtilities.CreateInstance<T>(Services);

    /// <summary>One more agency, for tests that count.</summary>
    public Task<GivenAgency> AgencyAsync(string name = "Third agency") => GivenAgency.CreateAsync(this, name);

    public async Task InitializeAsync()
    {
        // A new build of Core is a new template: the migration of the coming release is remade in place.
        TestDatabases.Template("console", typeof(ConsoleDb).Module.ModuleVersionId.ToString(), MigrateAsync);
        _database = await TestDatabases.CreateAsync("console");
        var connections = ConsoleConnections.From(new DatabaseOptions { Console = _database.ConnectionString });
        Connections = connections with { App = new NpgsqlConnectionStringBuilder(connections.App) { NoResetOnClose = true }.ConnectionString };

        var services = new ServiceCollection();
        services.AddConsoleDatabase(Connections, MasterKey.Parse(MasterKeyText));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new FileFolder(FolderFor("files")));
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddOptions();
        // Nobody answers there: a test that talks to the platform brings its own.
        services.AddTikTokShop(TimeProvider.System, app => (app.AppKey, app.AppSecret, app.ServiceId, app.ApiUrl, app.AuthUrl, app.ConsentUrl, app.Retries) =
            (GivenAgency.AppKey, "testsecret", "testservice", Nobody, Nobody, Nobody, 0));
        services.AddConsoleModules();
        // Nothing waits for a limit but what is tested with one.
        services.Configure<RateLimitOptions>(limits => limits.Profile = RateProfile.Off);
        Configure(services);
        _services = services.BuildServiceProvider();

        Ours = await GivenAgency.CreateAsync(this, "Northlight Commerce");
        Theirs = await GivenAgency.CreateAsync(this, "Rival Agency");
    }

    public async Task DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        System.IO.Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Further services, or others instead of the modules' own.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    private static async Task MigrateAsync(string superuser, CancellationToken cancellationToken)
    {
        await using var modules = new ServiceCollection().AddConsoleModules().BuildServiceProvider();
        await new DatabaseMigrator(modules.GetServices<IModuleModel>()).RunAsync(superuser, cancellationToken);
    }
}
