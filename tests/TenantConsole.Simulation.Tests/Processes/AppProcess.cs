using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TenantConsole.Simulation.Nodes;
using TenantConsole.Testing;

namespace TenantConsole.Simulation.Processes;

/// <summary>The product as a process of its own on a given database, to be killed and started again.</summary>
internal sealed class AppProcess(ConsoleDatabase database, Uri platform, string roles, params string[] settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _home = Directory.CreateTempSubdirectory("tenantconsole-simulation-").FullName;
    private readonly ConcurrentQueue<string> _said = new();
    private Process? _process;

    /// <summary>Where it is, in all its lives.</summary>
    public Uri Url { get; } = new($"http://127.0.0.1:{Repository.FreePort().ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Starts it; returns when it says that it is ready.</summary>
    public async Task StartAsync()
    {
        var program = Repository.Program();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(program)! };
        foreach (var argument in (string[])
        [
            program, "--Urls", Url.GetLeftPart(UriPartial.Authority), "--Home", _home, "--Demo:Mode", "none", "--Node:Roles", roles, "--Work:Lease", "00:00:02", "--Sync:Interval", "1.00:00:00",
            "--ConnectionStrings:Console", database.Superuser, "--Secrets:MasterKey", database.MasterKeyText, "--RateLimits:Profile", "off",
            "--TikTokShop:AppKey", GivenAgency.AppKey, "--TikTokShop:AppSecret", Stage.AppSecret, "--TikTokShop:ServiceId", "1", "--TikTokShop:ApiUrl", platform.ToString(), "--TikTokShop:AuthUrl", platform.ToString(),
            .. settings,
        ])
            start.ArgumentList.Add(argument);
        start.Environment["TMPDIR"] = _home; // what a killed process leaves goes with it
        var process = _process = Process.Start(start) ?? throw new InvalidOperationException("The product could not be started.");
        process.OutputDataReceived += Heard;
        process.ErrorDataReceived += Heard;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End(process); // whatever ends us ends it
        using var http = new HttpClient { BaseAddress = Url, Timeout = TimeSpan.FromSeconds(5) };
        var waited = Stopwatch.StartNew();
        while (!await IsReadyAsync(http))
        {
            if (process.HasExited || waited.Elapsed > Patience)
                throw new InvalidOperationException($"The product did not become ready:{Environment.NewLine}{string.Join(Environment.NewLine, _said.TakeLast(40))}");
            await Task.Delay(20);
        }
    }

    /// <summary>Ends it at once, as a crash would: SIGKILL.</summary>
    public async Task KillAsync()
    {
        if (Interlocked.Exchange(ref _process, null) is not { } process)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Asks it to end, and waits until it has.</summary>
    public async Task StopAsync()
    {
        using (var ask = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]))
            await ask.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_home, recursive: true);
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return false; // not listening yet
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // ended, and disposed
        }
    }

    private void Heard(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
            _said.Enqueue(text);
    }
}
