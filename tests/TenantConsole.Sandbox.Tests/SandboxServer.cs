using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Tests;

/// <summary>The real server on a free port of the loopback, with a clock that the test turns.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    /// <summary>
    /// When the worlds of the tests begin: always the same, so that a test meets the same orders every day. To see that the tests hold in
    /// other worlds, too, run them with SANDBOX_START set to another moment.
    /// </summary>
    public static readonly DateTimeOffset Start = DateTimeOffset.Parse(
        Environment.GetEnvironmentVariable("SANDBOX_START") is { Length: > 0 } other ? other : "2026-03-18T15:00:00Z", CultureInfo.InvariantCulture);

    private readonly WebApplication _app;

    private SandboxServer(WebApplication app, TurnedTime time, HttpClient http)
    {
        _app = app;
        Time = time;
        Http = http;
    }

    public TurnedTime Time { get; }

    public HttpClient Http { get; }

    internal IServiceProvider Services => _app.Services;

    internal SandboxWorld World => _app.Services.GetRequiredService<SandboxWorld>();

    internal WorldClock Clock => _app.Services.GetRequiredService<WorldClock>();

    public static async Task<SandboxServer> StartAsync(string home, params string[] settings)
    {
        var time = new TurnedTime();
        var app = SandboxHost.Build(["--Urls", "http://127.0.0.1:0", "--Home", home, "--Sandbox:Start", Start.ToString("O", CultureInfo.InvariantCulture), .. settings], time);
        await app.StartAsync();
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
        return new SandboxServer(app, time, http);
    }

    /// <summary>Stops the world's clock, at the same second in every run.</summary>
    public void Freeze() => Assert.True(Clock.TrySet(Start.AddMinutes(10).ToUnixTimeMilliseconds(), 0, 0));

    internal async Task<PlatformClient> ConnectAsync(string seller)
    {
        var credentials = await Http.GetJsonAsync($"/_sandbox/credentials?seller={seller}");
        var client = new PlatformClient(Http, credentials.GetProperty("app_key").GetString()!, credentials.GetProperty("app_secret").GetString()!, Time);
        var tokens = await client.TokenAsync(credentials.GetProperty("auth_code").GetString()!);
        client.AccessToken = tokens.Data.GetProperty("access_token").GetString()!;
        client.RefreshToken = tokens.Data.GetProperty("refresh_token").GetString()!;
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>Real time plus what the test adds.</summary>
public sealed class TurnedTime : TimeProvider
{
    private long _added;

    public void Add(TimeSpan span) => Interlocked.Add(ref _added, span.Ticks);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref _added));
}

internal static class HttpClientJson
{
    public static async Task<JsonElement> GetJsonAsync(this HttpClient http, string path)
    {
        using var document = JsonDocument.Parse(await http.GetByteArrayAsync(path));
        return document.RootElement.Clone();
    }
}
