using System.Text.Json.Serialization;
using TenantConsole.Core.Stores.Demo;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Composition;

/// <summary>What the demo asks of the sandbox beside the platform's own endpoints: the app's registration, fresh codes, the world's clock.</summary>
internal sealed class SandboxClient(Uri url) : IDemoShops, IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = url, Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>The app's registration and a fresh one-use code of one seller.</summary>
    public async Task<SandboxCredentials> CredentialsAsync(string? seller, CancellationToken cancellationToken) =>
        await _http.GetFromJsonAsync<SandboxCredentials>($"/_sandbox/credentials{(seller is null ? "" : $"?seller={Uri.EscapeDataString(seller)}")}", cancellationToken)
            ?? throw new InvalidOperationException("The sandbox gave no credentials.");

    /// <inheritdoc />
    public async Task<string> CodeAsync(string seller, CancellationToken cancellationToken) => (await CredentialsAsync(seller, cancellationToken)).AuthCode;

    /// <summary>Lets business time follow the world: anchors, so that a slow answer does not make it wrong.</summary>
    public async Task FollowAsync(BusinessClock clock, TimeProvider protocol, CancellationToken cancellationToken)
    {
        var world = await _http.GetFromJsonAsync<WorldClock>("/_sandbox/clock", cancellationToken)
            ?? throw new InvalidOperationException("The sandbox has no clock.");
        var since = protocol.GetUtcNow().ToUnixTimeMilliseconds() - world.RealAnchor;
        clock.Follow(DateTimeOffset.FromUnixTimeMilliseconds(world.WorldAnchor + (long)(since * world.Speed)), world.Speed);
    }

    /// <summary>Has all notifications of all shops sent to an address, as the app's page in Partner Center does.</summary>
    /// <returns>False when the sandbox does not take our word for it: it listens to its own machine only.</returns>
    public async Task<bool> SendWebhooksAsync(Uri address, CancellationToken cancellationToken)
    {
        using var answer = await _http.PostAsJsonAsync("/_sandbox/app", new WebhookAddress(address.AbsoluteUri), cancellationToken);
        return answer.IsSuccessStatusCode;
    }

    public void Dispose() => _http.Dispose();

    private sealed record WebhookAddress([property: JsonPropertyName("webhook_url")] string Url);

    private sealed record WorldClock(
        [property: JsonPropertyName("world_anchor_ms")] long WorldAnchor,
        [property: JsonPropertyName("real_anchor_ms")] long RealAnchor,
        [property: JsonPropertyName("speed")] double Speed);
}

/// <summary>The answer of the sandbox's credentials endpoint.</summary>
internal sealed record SandboxCredentials(
    [property: JsonPropertyName("app_key")] string AppKey,
    [property: JsonPropertyName("app_secret")] string AppSecret,
    [property: JsonPropertyName("service_id")] string ServiceId,
    [property: JsonPropertyName("auth_code")] string AuthCode);
