using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Tests;

/// <summary>The real server on a free port of the loopback, with a clock that the test turns.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
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
        var app = SandboxHost.Build(["--Urls", "http://127.0.0.1:0", "--Home", home, .. settings], time);
        await app.StartAsync();
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
        return new SandboxServer(app, time, http);
    }

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
