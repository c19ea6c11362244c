using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using TenantConsole.Benchmarks.Sandbox;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>A sandbox of its own, in a process that ends with the benchmark.</summary>
internal sealed partial class SandboxProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _rest;

    private SandboxProcess(Process process, Uri address)
    {
        _process = process;
        _rest = process.StandardOutput.ReadToEndAsync(); // keeps the pipe from filling up
        Http = new HttpClient { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public Process Process => _process;

    /// <summary>Starts it and waits until its world is there.</summary>
    public static Task<SandboxProcess> StartAsync(string home, int orders, CancellationToken cancellationToken) => StartAsync(home, orders, oneCore: false, [], [], cancellationToken);

    /// <summary>The same with further settings and variables of the environment, on the machine's first core alone if need be.</summary>
    public static async Task<SandboxProcess> StartAsync(
        string home, int orders, bool oneCore, string[] settings, IEnumerable<(string Name, string Value)> environment, CancellationToken cancellationToken)
    {
        var command = oneCore ? Cores.OnTheFirst("dotnet") : ["dotnet"];
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        foreach (var argument in (string[])
        [
            .. command[1..], Path.Combine(AppContext.BaseDirectory, "TenantConsole.Sandbox.dll"), "--Urls", "http://127.0.0.1:0", "--Home", home,
            "--Sandbox:Orders", orders.ToString(CultureInfo.InvariantCulture), "--Sandbox:ParentPid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
            .. settings,
        ])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                BenchmarkStage.Say(line.Trim());
                return new SandboxProcess(process, new Uri(match.Value));
            }
        }

        throw new InvalidOperationException("The sandbox ended before it listened.");
    }

    public Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) => Http.GetFromJsonAsync<JsonElement>(path, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        await _rest;
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex Address();
}
