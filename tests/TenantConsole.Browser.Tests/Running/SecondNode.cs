using System.Diagnostics;
using System.Globalization;

namespace TenantConsole.Browser.Tests.Running;

/// <summary>Another node of the same installation: its own process with the first one's database and master key, and pages only.</summary>
internal sealed class SecondNode(ProductProcess first) : IAsyncDisposable
{
    private Process? _process;

    /// <summary>Where it is.</summary>
    public Uri Url { get; } = new($"http://127.0.0.1:{Machine.FreePort().ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Starts it and waits until it serves.</summary>
    public async Task StartAsync()
    {
        var program = Path.Combine(Machine.Repository(), "src", "TenantConsole.Web", "bin", Machine.Configuration(), "net10.0", "TenantConsole.Web.dll");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(program)! };
        string[] arguments =
        [
            program, "--Urls", Url.GetLeftPart(UriPartial.Authority), "--Home", Path.Combine(first.Home, "second"), "--Demo:Mode", "none", "--Node:Roles", "web",
            "--ConnectionStrings:Console", Database(), "--Secrets:MasterKey", (await File.ReadAllTextAsync(Path.Combine(first.Home, "keys", "master.key"))).Trim(),
            "--TikTokShop:AppKey", "second", "--TikTokShop:AppSecret", "second", "--TikTokShop:ServiceId", "1",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["TMPDIR"] = first.Home; // what a killed process leaves goes with it
        _process = Process.Start(start) ?? throw new InvalidOperationException("The second node could not be started.");
        _process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = Url };
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await again.WaitForNextTickAsync())
        {
            if (_process.HasExited)
                throw new InvalidOperationException("The second node ended at once.");
            try
            {
                if ((await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    /// <summary>Ends it at once, as a crash would.</summary>
    public async Task KillAsync()
    {
        if (_process is not { } process)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        _process = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await KillAsync();

    // The first node's private cluster, as docs/operations.md says how to look into it.
    private string Database()
    {
        var home = Path.Combine(first.Home, "postgres");
        var port = File.ReadLines(Path.Combine(home, "data", "postmaster.pid")).ElementAt(3);
        return $"Host=127.0.0.1;Port={port};Username=postgres;Password={File.ReadAllText(Path.Combine(home, "password")).Trim()};Database=tenantconsole";
    }
}
