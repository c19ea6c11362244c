using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace TenantConsole.TikTokShop.Tests.Contract;

/// <summary>The sandbox as its own process with a small world, and clients that are pointed at it. Ends with the tests, however they end.</summary>
public sealed partial class SandboxFixture : IAsyncLifetime
{
    // Always the same world, so that a test meets the same orders every day; another by SANDBOX_START.
    private static readonly string Start = Environment.GetEnvironmentVariable("SANDBOX_START") is { Length: > 0 } other ? other : "2026-03-18T15:00:00Z";

    private readonly string _home = Directory.CreateTempSubdirectory("tenantconsole-sandbox-").FullName;
    private Process? _process;
    private Task<string>? _rest;

    public HttpClient Http { get; } = new();

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "TenantConsole.Sandbox.dll"), "--Urls", "http://127.0.0.1:0", "--Home", _home, "--Sandbox:Orders", "900", "--Sandbox:Start", Start,
            "--Sandbox:ParentPid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
        })
            start.ArgumentList.Add(argument);
        start.Environment["TMPDIR"] = _home;   // what a killed process leaves goes with it
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is not { Success: true } match) continue;
            Http.BaseAddress = new Uri(match.Value);
            _rest = _process.StandardOutput.ReadToEndAsync();   // keeps the pipe from filling up
            return;
        }

        throw new InvalidOperationException("The sandbox did not start.");
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        if (_rest is not null) await _rest;
        _process?.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    /// <summary>A fresh code of a seller, and the app's registration.</summary>
    public Task<JsonElement> CredentialsAsync(string seller) => Http.GetFromJsonAsync<JsonElement>($"/_sandbox/credentials?seller={seller}");

    public async Task OrderFaultAsync(object fault) => (await Http.PostAsJsonAsync("/_sandbox/faults", fault)).EnsureSuccessStatusCode();

    /// <summary>The client as an application gets it.</summary>
    public async Task<ServiceProvider> ClientAsync(Action<TikTokShopOptions>? change = null, TimeProvider? clock = null)
    {
        var credentials = await CredentialsAsync("zubr");
        return new ServiceCollection().AddLogging().AddTikTokShop(clock ?? TimeProvider.System, options =>
        {
            options.AppKey = credentials.GetProperty("app_key").GetString()!;
            options.AppSecret = credentials.GetProperty("app_secret").GetString()!;
            options.ServiceId = credentials.GetProperty("service_id").GetString()!;
            options.ApiUrl = options.AuthUrl = options.ConsentUrl = Http.BaseAddress!;
            options.Retries = 0;
            change?.Invoke(options);
        }).BuildServiceProvider();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex Address();
}
