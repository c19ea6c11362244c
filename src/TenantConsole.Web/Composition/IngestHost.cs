using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Modules.Platform.Inbox;

namespace TenantConsole.Web.Composition;

/// <summary>
/// A node that does nothing but receive (<c>Node:Roles=ingest</c>): no pages, no model, no schedules, no migration, so that it is back within a second of being killed. The schema is another node's work; until
/// it is there, deliveries are answered with 503.
/// </summary>
internal static class IngestHost
{
    /// <summary>True when this process is to be one.</summary>
    public static bool IsWanted(IConfiguration configuration) =>
        configuration[$"{NodeOptions.Section}:{nameof(NodeOptions.Roles)}"] is { } roles && roles.Trim().Equals(NodeOptions.Ingest, StringComparison.OrdinalIgnoreCase);

    /// <summary>Puts it together.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, ConsoleConnections connections, Action<TikTokShopOptions> platform)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Nothing here blocks a thread, so requests may run where their bytes arrived; and a trace of each would cost more than receiving it.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Services.AddOptions<NodeOptions>().BindConfiguration(NodeOptions.Section);
        builder.Services.AddOptions<InboxOptions>().BindConfiguration(InboxOptions.Section);
        builder.Services.AddOptions<TikTokShopOptions>().Configure(platform);
        builder.Services.AddConsoleConnections(connections);
        builder.Services.AddSingleton<LiveUpdates>().AddHostedService(provider => provider.GetRequiredService<LiveUpdates>());
        builder.Services.AddInboxReceiver();
        builder.Services.AddHostedService<Drain>();
        var app = builder.Build();
        app.UseInbox();
        app.Run(AnswerAsync);
        return app;
    }

    /// <summary>Probes, and nothing else.</summary>
    private static Task AnswerAsync(HttpContext context)
    {
        context.Response.StatusCode = context.Request.Path.Value switch
        {
            "/health/live" => StatusCodes.Status200OK,
            "/health/ready" => IsReady(context.RequestServices) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status404NotFound,
        };
        return Task.CompletedTask;
    }

    private static bool IsReady(IServiceProvider services) =>
        services.GetRequiredService<InboxWriter>().IsReady && !services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;
}
