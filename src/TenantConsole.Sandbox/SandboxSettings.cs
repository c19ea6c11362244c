using System.Globalization;

namespace TenantConsole.Sandbox;

/// <summary>The settings, read and checked before anything listens. World settings are null when not given: the journal's then hold.</summary>
internal sealed record SandboxSettings
{
    private const string DefaultScopes =
        "seller.authorization.info,seller.shop.info,seller.order.info,seller.order.ext_ref.read,seller.order.ext_ref.write,seller.product.basic,seller.product.write,seller.product.delete," +
        "seller.fulfillment.basic,seller.fulfillment.package.write,seller.delivery.status.write,seller.logistics,seller.return_refund.basic,seller.finance.info,seller.customer_service," +
        "data.shop_analytics.public.read,seller.affiliate_collaboration.read,seller.affiliate_collaboration.write,seller.creator_marketplace.read,seller.affiliate_messages.write";

    public required string Urls { get; init; }

    public required string Home { get; init; }

    public ulong? Seed { get; init; }

    public int? Orders { get; init; }

    public int? Shops { get; init; }

    public bool? Anomalies { get; init; }

    /// <summary>The moment of world time at which a new world begins; otherwise now.</summary>
    public DateTimeOffset? Start { get; init; }

    public required Uri RedirectUrl { get; init; }

    public int? ParentPid { get; init; }

    public string? AppKey { get; init; }

    public string? AppSecret { get; init; }

    public string? ServiceId { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public required TimeSpan CodeLife { get; init; }

    public required TimeSpan AccessTokenLife { get; init; }

    public required TimeSpan RefreshTokenLife { get; init; }

    public required TimeSpan PageTokenLife { get; init; }

    /// <summary>Whether a refresh gives a new refresh token and ends the old one after <see cref="RefreshGrace"/>.</summary>
    public required bool RotateRefreshToken { get; init; }

    public required TimeSpan RefreshGrace { get; init; }

    public required bool EndAccessTokenOnRefresh { get; init; }

    /// <summary>Whether a shop_cipher where none belongs is an error.</summary>
    public required bool StrictCipher { get; init; }

    /// <summary>Whether a webhook address must be as on the real platform: https, a host name, no port.</summary>
    public required bool StrictWebhooks { get; init; }

    /// <summary>The platform's waits between tries of a webhook are multiplied by this.</summary>
    public required double WebhookRetryScale { get; init; }

    /// <summary>How many outcomes of webhooks are kept, and how many deliveries may wait for one address.</summary>
    public required int WebhookLog { get; init; }

    /// <summary>How long the outcomes of webhooks are kept.</summary>
    public required TimeSpan WebhookLogAge { get; init; }

    /// <summary>How many calls a second a shop may make to one path; 0 for no limit.</summary>
    public required double CallsPerSecond { get; init; }

    public static SandboxSettings Read(IConfiguration configuration, string? home)
    {
        var urls = configuration["Urls"] is { Length: > 0 } given ? given : "http://localhost:5090";
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                throw new SettingException("Urls", $"'{url}' is not an address such as http://localhost:5090.");
        }
        var redirect = configuration["Sandbox:RedirectUrl"] ?? "http://localhost:5080/stores/connected";
        if (!Uri.TryCreate(redirect, UriKind.Absolute, out var redirectUrl) || redirectUrl.Scheme is not ("http" or "https"))
            throw new SettingException("Sandbox:RedirectUrl", $"'{redirect}' is not an absolute http or https address.");
        return new SandboxSettings
        {
            Urls = urls,
            Home = FindHome(home),
            Seed = Number(configuration, "Sandbox:Seed", 0, ulong.MaxValue),
            Orders = (int?)Number(configuration, "Sandbox:Orders", 0, 5_000_000),
            Shops = (int?)Number(configuration, "Sandbox:Shops", 1, 99),
            Anomalies = configuration["Sandbox:Anomalies"] is { Length: > 0 } ? Choice(configuration, "Sandbox:Anomalies", "false", "false", "true") == "true" : null,
            Start = Moment(configuration, "Sandbox:Start"),
            RedirectUrl = redirectUrl,
            ParentPid = (int?)Number(configuration, "Sandbox:ParentPid", 1, int.MaxValue),
            AppKey = Word(configuration, "Sandbox:AppKey"),
            AppSecret = Word(configuration, "Sandbox:AppSecret"),
            ServiceId = Word(configuration, "Sandbox:ServiceId"),
            Scopes = (configuration["Sandbox:Scopes"] ?? DefaultScopes).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            CodeLife = Duration(configuration, "Sandbox:CodeLife", TimeSpan.FromMinutes(30)),
            AccessTokenLife = Duration(configuration, "Sandbox:AccessTokenLife", TimeSpan.FromDays(7)),
            RefreshTokenLife = Duration(configuration, "Sandbox:RefreshTokenLife", TimeSpan.FromDays(365)),
            PageTokenLife = Duration(configuration, "Sandbox:PageTokenLife", TimeSpan.FromDays(1)),
            RotateRefreshToken = Choice(configuration, "Sandbox:RotateRefreshToken", "true", "false", "true") == "true",
            RefreshGrace = Duration(configuration, "Sandbox:RefreshGrace", TimeSpan.FromMinutes(1)),
            EndAccessTokenOnRefresh = Choice(configuration, "Sandbox:EndAccessTokenOnRefresh", "false", "false", "true") == "true",
            StrictCipher = Choice(configuration, "Sandbox:SuperfluousCipher", "lenient", "lenient", "strict") == "strict",
            StrictWebhooks = Choice(configuration, "Sandbox:WebhookAddresses", "lenient", "lenient", "strict") == "strict",
            WebhookRetryScale = Scale(configuration, "Sandbox:WebhookRetryScale", 1),
            WebhookLog = (int)(Number(configuration, "Sandbox:WebhookLog", 100, 10_000_000) ?? 100_000),
            WebhookLogAge = Duration(configuration, "Sandbox:WebhookLogAge", TimeSpan.FromDays(7)),
            CallsPerSecond = Scale(configuration, "Sandbox:CallsPerSecond", 0),
        };
    }

    private static string FindHome(string? home)
    {
        if (!string.IsNullOrWhiteSpace(home)) return Path.GetFullPath(home);
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (data.Length == 0) throw new SettingException("Home", "this user has no folder for application data; name a folder for the sandbox.");
        return Path.Combine(data, "TenantConsole", "sandbox");
    }

    private static ulong? Number(IConfiguration configuration, string name, ulong low, ulong high)
    {
        if (configuration[name] is not { Length: > 0 } text) return null;
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < low || number > high)
            throw new SettingException(name, string.Create(CultureInfo.InvariantCulture, $"'{text}' is not a whole number from {low} to {high}."));
        return number;
    }

    private static DateTimeOffset? Moment(IConfiguration configuration, string name)
    {
        if (configuration[name] is not { Length: > 0 } text) return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) || moment.Year is < 2000 or > 2099)
            throw new SettingException(name, $"'{text}' is not a moment from 2000 to 2099 such as 2026-03-18T15:00:00Z.");
        return moment;
    }

    private static double Scale(IConfiguration configuration, string name, double otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text) return otherwise;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var scale) && scale is >= 0 and <= 1000
            ? scale : throw new SettingException(name, $"'{text}' is not a number from 0 to 1000.");
    }

    private static string? Word(IConfiguration configuration, string name)
    {
        if (configuration[name] is not { Length: > 0 } text) return null;
        if (text.Length > 200 || text.Any(c => c is <= ' ' or > '~')) throw new SettingException(name, "must be up to 200 printable characters without spaces.");
        return text;
    }

    private static TimeSpan Duration(IConfiguration configuration, string name, TimeSpan otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text) return otherwise;
        if (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) || duration < TimeSpan.Zero)
            throw new SettingException(name, $"'{text}' is not a duration such as 00:30:00 or 7.00:00:00.");
        return duration;
    }

    private static string Choice(IConfiguration configuration, string name, string otherwise, params string[] choices)
    {
        if (configuration[name] is not { Length: > 0 } text) return otherwise;
        return choices.FirstOrDefault(choice => choice.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw new SettingException(name, $"'{text}' is not one of {string.Join(", ", choices)}.");
    }
}
