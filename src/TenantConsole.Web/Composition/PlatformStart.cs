using TenantConsole.TikTokShop;

namespace TenantConsole.Web.Composition;

/// <summary>The TikTok Shop of this installation: the real one by its settings, or the sandbox where none are given.</summary>
internal sealed class PlatformStart : IAsyncDisposable
{
    private readonly SandboxProcess? _process;

    private PlatformStart(Action<TikTokShopOptions> configure, SandboxClient? sandbox, SandboxProcess? process) =>
        (Configure, Sandbox, _process) = (configure, sandbox, process);

    /// <summary>Sets the client's options.</summary>
    public Action<TikTokShopOptions> Configure { get; }

    /// <summary>What to ask of the sandbox beside the platform's endpoints; null with the real platform.</summary>
    public SandboxClient? Sandbox { get; }

    /// <summary>Decides and, where it is to be the sandbox, sees that one runs.</summary>
    public static async Task<PlatformStart> RunAsync(
        IConfiguration configuration, ConsoleSettings settings, Uri consoleUrl, bool development, CancellationToken cancellationToken)
    {
        var section = configuration.GetSection(TikTokShopOptions.Section);
        if (settings.Demo != DemoMode.Full && !string.IsNullOrWhiteSpace(section["AppKey"]))
            return new(section.Bind, null, null);
        if (settings.Demo != DemoMode.Full && !development)
            throw new SettingException("TikTokShop:AppKey", "it is missing. Set AppKey, AppSecret and ServiceId of the app registered with the platform.");

        var process = await SandboxProcess.RunAsync(settings, consoleUrl, cancellationToken);
        var sandbox = new SandboxClient(settings.SandboxUrl);
        var app = await sandbox.CredentialsAsync(null, cancellationToken);
        return new(options => Point(options, settings.SandboxUrl, app), sandbox, process);
    }

    public async ValueTask DisposeAsync()
    {
        Sandbox?.Dispose();
        if (_process is not null)
            await _process.DisposeAsync();
    }

    private static void Point(TikTokShopOptions options, Uri url, SandboxCredentials app)
    {
        (options.AppKey, options.AppSecret, options.ServiceId) = (app.AppKey, app.AppSecret, app.ServiceId);
        (options.ApiUrl, options.AuthUrl, options.ConsentUrl, options.UsConsentUrl) = (url, url, url, url);
    }
}
