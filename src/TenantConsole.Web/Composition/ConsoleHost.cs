using System.Diagnostics;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.LocalPostgres;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Demo;
using TenantConsole.Web.Modules.Platform.Inbox;
using TenantConsole.Web.Modules.Setup;

namespace TenantConsole.Web.Composition;

/// <summary>
/// Puts the console together and runs it: settings, database, sandbox, schema, then the address. What is wrong before the address is there
/// ends the process with one sentence on standard error.
/// </summary>
internal static class ConsoleHost
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Runs until it is asked to stop.</summary>
    /// <returns>0, or 2 when a setting or the surroundings do not allow it to run.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        using var startLog = LoggerFactory.Create(logging => logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole());
        var log = startLog.CreateLogger("TenantConsole.Start");
        try
        {
            await RunAsync(builder, args, log);
            return 0;
        }
        catch (Exception error) when (Sentence(error) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 2;
        }
    }

    private static async Task RunAsync(WebApplicationBuilder builder, string[] args, ILogger log)
    {
        var settings = ConsoleSettings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        var url = AddressOf(builder);
        await using var database = await DatabaseStart.RunAsync(settings, log, CancellationToken.None);
        await using var platform = await PlatformStart.RunAsync(builder.Configuration, settings, url, builder.Environment.IsDevelopment(), CancellationToken.None);

        if (IngestHost.IsWanted(builder.Configuration) && !Commands.IsOne(args))
        {
            await using var receiver = IngestHost.Build(builder, database.Connections, platform.Configure);
            await receiver.StartAsync();
            Console.WriteLine($"TenantConsole receives at {url}");
            await receiver.WaitForShutdownAsync();
            return;
        }

        builder.AddConsole(settings, database.Connections, platform, new(settings.PublicUrl ?? url));
        await using var app = builder.Build();
        app.UseConsole();
        await MigrateAsync(app.Services, database.Connections, log);
        if (await Commands.RunAsync(args, app.Services))
            return;

        await app.StartAsync();
        await AskForWebhooksAsync(app.Services, settings, platform, url, log);
        if (settings.Demo == DemoMode.Full)
            await app.Services.GetRequiredService<DemoWorld>().EnsureAsync(url, app.Lifetime.ApplicationStopping);
        else
            await SayWhereAsync(app.Services, url);
        await app.WaitForShutdownAsync();
    }

    private static async Task MigrateAsync(IServiceProvider services, ConsoleConnections connections, ILogger log)
    {
        var taken = Stopwatch.StartNew();
        await services.GetRequiredService<DatabaseMigrator>().RunAsync(connections.Direct, CancellationToken.None);
        log.Migrated(taken.ElapsedMilliseconds);
    }

    private static async Task AskForWebhooksAsync(IServiceProvider services, ConsoleSettings settings, PlatformStart platform, Uri url, ILogger log)
    {
        if (!settings.Webhooks || platform.Sandbox is not { } sandbox || !services.GetRequiredService<IOptions<NodeOptions>>().Value.Has(NodeOptions.Ingest))
            return;
        var door = new Uri(settings.WebhooksUrl ?? settings.PublicUrl ?? url, WebhookEndpoint.Path + services.GetRequiredService<IOptions<TikTokShopOptions>>().Value.AppKey);
        if (!await sandbox.SendWebhooksAsync(door, CancellationToken.None))
            log.NoWebhooks(door);
    }

    private static async Task SayWhereAsync(IServiceProvider services, Uri url)
    {
        var setup = services.GetRequiredService<SetupState>();
        Console.WriteLine($"TenantConsole is at {url}");
        if (!await setup.IsNeededAsync(CancellationToken.None))
            return;
        Console.WriteLine("It has no agency yet. Open the address and make one with this setup code; it is good until there is one.");
        Console.WriteLine();
        Console.WriteLine($"  {await setup.CodeAsync(CancellationToken.None)}");
        Console.WriteLine();
    }

    private static Uri AddressOf(WebApplicationBuilder builder)
    {
        var urls = builder.Configuration[WebHostDefaults.ServerUrlsKey];
        if (string.IsNullOrWhiteSpace(urls))
            builder.WebHost.UseUrls(urls = DefaultUrl);
        var first = urls.Split(';', StringSplitOptions.TrimEntries)[0].Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal);
        return Uri.TryCreate(first, UriKind.Absolute, out var url) ? url : throw new SettingException("Urls", $"“{first}” is not an address such as {DefaultUrl}.");
    }

    private static string? Sentence(Exception error) => error switch
    {
        SettingException or LocalPostgresException => error.Message,
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        NpgsqlException database => $"The database cannot be used: {database.Message} Check ConnectionStrings:Console and ConnectionStrings:Direct.",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } address => $"The setting Urls is wrong: {address.Message}",
        _ => null,
    };
}
