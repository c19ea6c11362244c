using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform;

/// <summary>A worker node as a process of its own: the modules of the product, small pages so that there is something to interrupt. Ends with its standard input.</summary>
internal static class WorkerProgram
{
    /// <summary>What it is told, as JSON in its first line of standard input.</summary>
    internal sealed record Settings(ConsoleConnections Connections, string MasterKey, Uri Platform, string AppKey, string AppSecret, string ServiceId, DateTimeOffset BusinessTime, string Files, string Node);

    public static async Task Main()
    {
        var settings = JsonSerializer.Deserialize<Settings>((await Console.In.ReadLineAsync())!)!;
        var services = new ServiceCollection();
        services.AddConsoleDatabase(settings.Connections, Core.Database.Secrets.MasterKey.Parse(settings.MasterKey));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new FileFolder(settings.Files));
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddTikTokShop(TimeProvider.System, app => (app.AppKey, app.AppSecret, app.ServiceId, app.ApiUrl, app.AuthUrl, app.ConsentUrl) =
            (settings.AppKey, settings.AppSecret, settings.ServiceId, settings.Platform, settings.Platform, settings.Platform));
        services.AddConsoleModules();
        services.Configure<NodeOptions>(node => node.Name = settings.Node);
        services.Configure<WorkOptions>(work => (work.Lease, work.Poll, work.ReadBackAfter) = (TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(3)));
        services.Configure<SyncOptions>(sync => (sync.PageSize, sync.FirstPagesTogether) = (5, 1));
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<BusinessClock>().Follow(settings.BusinessTime, 0);
        var worker = provider.GetRequiredService<LaneWorker>();
        await worker.StartAsync(default);
        await Console.In.ReadToEndAsync();
        await worker.StopAsync(default);
    }
}
