using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using TenantConsole.Core;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Activity.Mail;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.RateLimits.References;
using TenantConsole.Core.Platform.Schedules;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Stores.Closing;
using TenantConsole.Core.Stores.Demo;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Demo;
using TenantConsole.Web.Modules;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Api;
using TenantConsole.Web.Modules.Audit;
using TenantConsole.Web.Modules.Orders;
using TenantConsole.Web.Modules.Platform.Inbox;
using TenantConsole.Web.Modules.Platform.Queues;
using TenantConsole.Web.Modules.Setup;
using TenantConsole.Web.Modules.Tenancy;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Composition;

/// <summary>All services and endpoints, each module registered once.</summary>
internal static class ConsoleComposition
{
    private const string Ready = "ready";

    public static WebApplicationBuilder AddConsole(this WebApplicationBuilder builder, ConsoleSettings settings, ConsoleConnections connections, PlatformStart platform, PublicAddress address)
    {
        builder.Services.AddSingleton(address);
        builder.AddProxies();
        builder.AddShell();
        builder.Services.AddConsoleDatabase(connections, settings.Key());
        builder.Services.AddConsoleModules();
        builder.Services.AddTikTokShop(TimeProvider.System, platform.Configure);
        builder.Services.AddSingleton(new FileFolder(settings.Files));
        builder.Services.AddOptions<StoresOptions>().BindConfiguration(StoresOptions.Section);
        builder.Services.AddOptions<ClosingOptions>().BindConfiguration(ClosingOptions.Section);
        builder.Services.AddOptions<NodeOptions>().BindConfiguration(NodeOptions.Section);
        builder.Services.AddOptions<InboxOptions>().BindConfiguration(InboxOptions.Section);
        builder.Services.AddOptions<WorkOptions>().BindConfiguration(WorkOptions.Section);
        builder.Services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section);
        builder.Services.AddOptions<ReferenceOptions>().BindConfiguration(ReferenceOptions.Section);
        builder.Services.AddOptions<MailOptions>().BindConfiguration("Mail").Configure(mail => mail.Folder = settings.Mail).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<NotificationOptions>().BindConfiguration(NotificationOptions.Section);
        builder.Services.AddOptions<SyncOptions>().BindConfiguration(SyncOptions.Section);
        // The real platform cannot reach an address that is nobody's but this machine's: it is told one only where one is set.
        builder.Services.AddSingleton(new WebhookDoor(!settings.Webhooks ? null : settings.WebhooksUrl ?? settings.PublicUrl ?? (platform.Sandbox is null ? null : address.Url)));
        builder.AddSchedules();
        builder.Services.AddSignIn();
        builder.Services.AddSetup(settings.Demo == DemoMode.None);
        builder.Services.AddModulePages();
        builder.Services.AddOrdersWeb();
        builder.Services.AddAuditWeb();
        builder.Services.AddQueuesWeb();
        builder.Services.AddApi();
        builder.Services.AddTenancyWeb();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Ready]).AddCheck<DrainHealth>("drain", tags: [Ready]);
        builder.Services.AddHostedService<Drain>();
        if (platform.Sandbox is { } sandbox)
            builder.Services.AddSingleton(sandbox).AddSingleton<IDemoShops>(sandbox).AddHostedService<WorldClockFollower>();
        if (settings.Demo == DemoMode.Full)
            builder.AddDemo();
        return builder;
    }

    public static WebApplication UseConsole(this WebApplication app)
    {
        app.Services.GetRequiredService<DatabaseMigrator>().Further.Add(SignInDb.MigrateAsync);
        app.UseInbox();
        app.UseShell();
        app.UseSetup();
        app.UseSignIn();
        app.UseApi();
        app.UseAntiforgery();
        app.MapSignIn();
        app.MapModulePages();
        app.MapApi();
        app.MapLogos();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
        app.MapShell();
        return app;
    }

    private static void AddSchedules(this WebApplicationBuilder builder)
    {
        var node = builder.Configuration.GetSection(NodeOptions.Section).Get<NodeOptions>() ?? new();
        var sync = builder.Configuration.GetSection(SyncOptions.Section).Get<SyncOptions>() ?? new();
        if (node.Has(NodeOptions.Work))
            builder.Services.AddConsoleSchedules(sync);
    }

    private static void AddDemo(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DemoSignIns>().AddSingleton<DemoWorld>().AddSingleton<DemoReadiness>();
        builder.Services.AddHealthChecks().AddCheck<DemoReadiness>("demo", tags: [Ready]);
    }
}
