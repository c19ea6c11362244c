using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Api;
using TenantConsole.Web.Shell;
using Order = TenantConsole.Core.Orders.Order;

namespace TenantConsole.Web.Tests.Api;

/// <summary>The API over HTTP on a database of its own, with something of everything in two agencies.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    /// <summary>All that the API asks for anywhere.</summary>
    public static readonly string[] Everything = [Permission.StoreView, Permission.OrderView, Permission.RunView, Permission.RunCancel, Permission.CatalogPublish, Permission.InventoryEdit];

    private static readonly Uri Nobody = new("http://127.0.0.1:9");

    private readonly List<WebApplication> _nodes = [];

    public ConsoleDatabase Database { get; } = new();

    /// <summary>The first node.</summary>
    public WebApplication App => _nodes[0];

    /// <summary>The store with the orders.</summary>
    public StoreId Store { get; private set; }

    /// <summary>Another store of the same agency.</summary>
    public StoreId Other { get; private set; }

    /// <summary>A run that waits.</summary>
    public RunId Run { get; private set; }

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        await StartAsync();
        (Store, Other) = (await Database.Ours.StoreAsync("Lumen"), await Database.Ours.StoreAsync("Other"));
        for (var number = 1; number <= 7; number++)
            await OrderAsync(Database.Ours, Store, $"57600000000000000{number}", number);
        await using var db = Database.Ours.Open();
        Run = await Database.Get<StartRun>().RunAsync(db, Database.Ours.System, new("test", "A run", new { }, Store), CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        foreach (var node in _nodes)
            await node.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>One more node; on another database if one is named.</summary>
    public async Task<WebApplication> StartAsync(string? database = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "TenantConsole.Web", EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddShell();
        builder.Services.AddConsoleDatabase(database is null ? Database.Connections : ConsoleConnections.From(new DatabaseOptions { Console = database }), MasterKey.Parse(Database.MasterKeyText));
        builder.Services.AddSingleton<TimeProvider>(Database.Clock);
        builder.Services.AddSingleton(Database.Get<FileFolder>());
        builder.Services.AddConsoleModules();
        builder.Services.Configure<NodeOptions>(node => node.Roles = NodeOptions.Web); // runs stay where a test puts them
        builder.Services.AddTikTokShop(TimeProvider.System, app => (app.AppKey, app.AppSecret, app.ServiceId, app.ApiUrl, app.AuthUrl, app.ConsentUrl, app.Retries) =
            (GivenAgency.AppKey, "testsecret", "testservice", Nobody, Nobody, Nobody, 0));
        builder.Services.AddSignIn();
        builder.Services.AddApi();
        var app = builder.Build();
        app.UseShell();
        app.UseSignIn();
        app.UseApi();
        app.UseAntiforgery();
        app.MapApi();
        app.MapShell();
        await app.StartAsync();
        _nodes.Add(app);
        return app;
    }

    /// <summary>A key of an agency's first admin.</summary>
    public async Task<CreateApiKey.Created> KeyAsync(GivenAgency agency, ApiKeyWish? wish = null)
    {
        var maker = await Database.New<Actors>().FindAsync(agency.FirstAdmin.User, agency.Tenant, CancellationToken.None);
        var made = await Database.Get<CreateApiKey>().RunAsync(maker.Value, wish ?? new("Everything", Everything, PerMinute: 6_000), CancellationToken.None);
        return made.Value;
    }

    /// <summary>A program without a key, or with one.</summary>
    public HttpClient Client(string? secret = null, WebApplication? node = null)
    {
        var client = new HttpClient { BaseAddress = new Uri((node ?? App).Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        if (secret is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    /// <summary>A program with a new key of ours.</summary>
    public async Task<HttpClient> ClientAsync(params string[] permissions) =>
        Client((await KeyAsync(Database.Ours, new("Program", permissions.Length > 0 ? permissions : Everything, PerMinute: 6_000))).Secret);

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    private Task OrderAsync(GivenAgency agency, StoreId store, string id, int number)
    {
        var placed = Database.Clock.Now.AddMinutes(-number);
        return agency.SaveAsync(new Order
        {
            TenantId = agency.Tenant,
            StoreId = store,
            OrderId = id,
            PlacedAt = placed,
            PlacedOn = DateOnly.FromDateTime(placed.UtcDateTime),
            UpdatedAt = placed,
            Status = OrderStatuses.AwaitingShipment,
            StatusRank = OrderStatus.RankOf(OrderStatuses.AwaitingShipment),
            Currency = "USD",
            Total = 10m + (number / 2m),
            ItemCount = number,
        });
    }
}
