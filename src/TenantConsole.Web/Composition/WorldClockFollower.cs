using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Composition;

/// <summary>Keeps business time in step with the sandbox's world clock, whose offset and speed people change (architecture: two clocks).</summary>
internal sealed class WorldClockFollower(SandboxClient sandbox, BusinessClock clock, TimeProvider protocol, ILogger<WorldClockFollower> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, protocol);
        var away = false;
        do
        {
            try
            {
                await sandbox.FollowAsync(clock, protocol, stoppingToken);
                away = false;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException && !stoppingToken.IsCancellationRequested)
            {
                if (!away)
                    log.WorldClockAway(error.Message);
                away = true;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
