using System.Collections;
using TenantConsole.Sandbox.Endpoints;
using TenantConsole.Sandbox.Faults;
using TenantConsole.Sandbox.Journal;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.Webhooks;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox;

/// <summary>Puts the sandbox together.</summary>
internal static class SandboxHost
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args, TimeProvider.System);
            await app.StartAsync();
            var world = app.Services.GetRequiredService<SandboxWorld>();
            var orders = world.Prepare(app.Services.GetRequiredService<WorldClock>().Seconds);
            app.Logger.Ready(string.Join(", ", app.Urls), world.Shops.Count, orders, app.Services.GetRequiredService<SandboxSettings>().Home);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (SettingException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 2;
        }
        catch (IOException error) when (error.InnerException is not null && error.Message.Contains("address", StringComparison.OrdinalIgnoreCase))
        {
            await Console.Error.WriteLineAsync($"Urls: {error.Message}");
            return 2;
        }
    }

    /// <summary>Settings are checked and the journal is open when this returns; nothing listens yet.</summary>
    public static WebApplication Build(string[] args, TimeProvider time)
    {
        // The one that is changed most has a short name.
        args = [.. args.Select(argument => argument == "--scale" || argument.StartsWith("--scale=", StringComparison.Ordinal) ? $"--Sandbox:Orders{argument[7..]}" : argument)];
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var settings = SandboxSettings.Read(builder.Configuration, GivenHome(args));
        var journal = JournalFile.Open(settings.Home);
        var registration = Registration.Open(journal, settings, time);

        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNamingPolicy = SandboxEndpoints.Json.PropertyNamingPolicy);
        builder.Services
            .AddSingleton(settings)
            .AddSingleton(time)
            .AddSingleton(_ => journal)
            .AddSingleton(registration)
            .AddSingleton(new SandboxWorld(registration.World).Open(journal, time))
            .AddSingleton(new PageTokens(registration.PageKey, settings.PageTokenLife, time))
            .AddSingleton<WorldClock>()
            .AddSingleton<Grants>()
            .AddSingleton<Gateway>()
            .AddSingleton<FaultSwitches>()
            .AddSingleton<FaultyServing>()
            .AddSingleton<RequestLog>()
            .AddSingleton<TokenEndpoints>()
            .AddSingleton<ConsentEndpoints>()
            .AddSingleton<Paging>()
            .AddSingleton<RateLimits>()
            .AddSingleton<EndpointTable>()
            .AddSingleton<RequestShapes>()
            .AddSingleton<IApiEndpoints, ShopEndpoints>()
            .AddSingleton<IApiEndpoints, OrderEndpoints>()
            .AddSingleton<IApiEndpoints, PriceDetailEndpoints>()
            .AddSingleton<IApiEndpoints, ExternalOrderEndpoints>()
            .AddSingleton<IApiEndpoints, PackageEndpoints>()
            .AddSingleton<IApiEndpoints, ShipEndpoints>()
            .AddSingleton<IApiEndpoints, SplitEndpoints>()
            .AddSingleton<IApiEndpoints, LogisticsEndpoints>()
            .AddSingleton<IApiEndpoints, ConversationEndpoints>()
            .AddSingleton<IApiEndpoints, ReturnEndpoints>()
            .AddSingleton<IApiEndpoints, CancellationEndpoints>()
            .AddSingleton<IApiEndpoints, StatementEndpoints>()
            .AddSingleton<IApiEndpoints, PaymentEndpoints>()
            .AddSingleton<IApiEndpoints, AffiliateOrderEndpoints>()
            .AddSingleton<IApiEndpoints, OpenCollaborationEndpoints>()
            .AddSingleton<IApiEndpoints, TargetCollaborationEndpoints>()
            .AddSingleton<IApiEndpoints, CreatorEndpoints>()
            .AddSingleton<IApiEndpoints, SampleEndpoints>()
            .AddSingleton<IApiEndpoints, ProductEndpoints>()
            .AddSingleton<IApiEndpoints, ListingEndpoints>()
            .AddSingleton<IApiEndpoints, CategoryEndpoints>()
            .AddSingleton<IApiEndpoints, UploadEndpoints>()
            .AddSingleton<WorldDesk>()
            .AddSingleton<ExtensionEndpoints>()
            .AddSingleton<SandboxPage>()
            .AddSingleton<SandboxEndpoints>()
            .AddSingleton<IApiEndpoints, EventEndpoints>()
            .AddSingleton(_ => new DeliveryBook(settings.Home, settings.WebhookLog, settings.WebhookLogAge, time))
            .AddSingleton<WebhookTroubles>()
            .AddSingleton<WebhookSender>()
            .AddHostedService(services => services.GetRequiredService<WebhookSender>())
            .AddHostedService<ParentWatch>();

        var app = builder.Build();
        // What the book of webhooks has done with is not even made again.
        var book = app.Services.GetRequiredService<DeliveryBook>();
        foreach (var shop in app.Services.GetRequiredService<SandboxWorld>().Worlds) shop.Notices.DoneBefore = book.DoneBefore(shop.Shop.Id);
        var log = app.Services.GetRequiredService<RequestLog>();
        app.Use(next => context => log.RecordAsync(context, next));
        app.Use(next => context => GuardAsync(context, next, app.Logger));
        app.UseRouting();
        Routes.Map(app);
        return app;
    }

    private static async Task GuardAsync(HttpContext context, RequestDelegate next, ILogger log)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'";
        try
        {
            await next(context);
            await Routes.NothingFoundAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller left.
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var status = (error as BadHttpRequestException)?.StatusCode;
            if (status is null) log.Failed(error);
            context.Response.Clear();
            await Envelope.WriteAsync(context, status is null ? ApiError.Internal() : ApiError.WrongBody("The request cannot be read.") with { Status = status.Value }, "");
        }
    }

    /// <summary>
    /// The setting Home, from the command line or from a variable spelt exactly so: configuration ignores case, and would take HOME,
    /// the user's folder, for it.
    /// </summary>
    private static string? GivenHome(string[] args) =>
        new ConfigurationBuilder().AddCommandLine(args).Build()["Home"]
        ?? Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().FirstOrDefault(pair => (string)pair.Key == "Home").Value as string;
}
