using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Composition;
using TenantConsole.Web.Modules.Platform.Inbox;

namespace TenantConsole.Web.Tests.Platform;

/// <summary>A node with the role <c>ingest</c> on a database of its own, over real HTTP.</summary>
public sealed class WebhookHost : IAsyncLifetime
{
    private const string Secret = "testsecret";
    private static readonly Uri Nobody = new("http://127.0.0.1:9");

    private readonly List<WebApplication> _nodes = [];
    private long _number = 7_390_000_000_000_000_000;

    public ConsoleDatabase Database { get; } = new();

    public StoreId Store { get; private set; }

    /// <summary>The platform's id of <see cref="Store"/>.</summary>
    public string Shop { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        Store = await Database.Ours.StoreAsync();
        await using var db = Database.Ours.Open();
        Shop = (await db.FindAsync<Core.Stores.Store>(Database.Ours.Tenant, Store))!.ShopId;
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var node in _nodes)
            await node.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>One more node.</summary>
    public async Task<WebApplication> StartAsync(string roles = NodeOptions.Ingest, ConsoleConnections? connections = null, Action<InboxOptions>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "TenantConsole.Web", EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddConsoleDatabase(connections ?? Database.Connections, MasterKey.Parse(Database.MasterKeyText));
        builder.Services.AddSingleton(Database.Get<FileFolder>());
        builder.Services.AddConsoleModules();
        builder.Services.Configure<NodeOptions>(node => node.Roles = roles);
        builder.Services.AddSingleton(Patient(configure));
        builder.Services.AddTikTokShop(TimeProvider.System, app => (app.AppKey, app.AppSecret, app.ServiceId, app.ApiUrl, app.AuthUrl, app.ConsentUrl, app.Retries) =
            (GivenAgency.AppKey, Secret, "testservice", Nobody, Nobody, Nobody, 0));
        var app = builder.Build();
        app.UseInbox();
        app.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status418ImATeapot; // whatever stands behind the door
            return Task.CompletedTask;
        });
        await app.StartAsync();
        _nodes.Add(app);
        return app;
    }

    /// <summary>A node that is nothing but a receiver, as <c>Node:Roles=ingest</c> puts it together.</summary>
    public async Task<WebApplication> StartReceiverAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "TenantConsole.Web", EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["Node:Roles"] = NodeOptions.Ingest;
        builder.Services.AddSingleton(Patient(null));
        var app = IngestHost.Build(builder, Database.Connections, app => (app.AppKey, app.AppSecret) = (GivenAgency.AppKey, Secret));
        await app.StartAsync();
        _nodes.Add(app);
        return app;
    }

    // Time enough for a machine that does much else; who tests the deadline sets it.
    private static IOptions<InboxOptions> Patient(Action<InboxOptions>? configure)
    {
        var inbox = new InboxOptions { Deadline = TimeSpan.FromMinutes(1) };
        configure?.Invoke(inbox);
        return Options.Create(inbox);
    }

    public HttpClient Client(WebApplication? node = null) =>
        new() { BaseAddress = new Uri((node ?? _nodes[0]).Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

    /// <summary>A notification that was not sent before.</summary>
    public string Body(int topic = 1) =>
        $"{{\"type\":{topic},\"tts_notification_id\":\"{Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture)}\",\"shop_id\":\"{Shop}\",\"timestamp\":1767225600,\"data\":{{\"order_id\":\"1\"}}}}";

    /// <summary>A delivery as the platform makes it.</summary>
    public static HttpRequestMessage Delivery(string body, string? signature = null, string type = "application/json", string app = GivenAgency.AppKey, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Post, $"/webhooks/tiktok/{app}") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.TryAddWithoutValidation("Authorization", signature ?? WebhookSignature.Sign(Encoding.UTF8.GetBytes(body), GivenAgency.AppKey, Secret));
        return request;
    }

    public async Task<int> KeptAsync()
    {
        await using var db = Database.Ours.Open();
        var bodies = db.Set<InboxBody>();
        return bodies.Count(b => b.StoreId == Store);
    }
}
