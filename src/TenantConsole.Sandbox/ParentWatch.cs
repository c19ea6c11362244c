using System.Diagnostics;

namespace TenantConsole.Sandbox;

/// <summary>Stops the sandbox when the process that started it is gone, however it went.</summary>
internal sealed class ParentWatch(SandboxSettings settings, IHostApplicationLifetime lifetime, ILogger<ParentWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.ParentPid is not { } pid) return;
        try
        {
            using var parent = Process.GetProcessById(pid);
            await parent.WaitForExitAsync(stoppingToken);
        }
        catch (ArgumentException)
        {
            // It was gone before we looked.
        }
        log.ParentGone();
        lifetime.StopApplication();
    }
}
