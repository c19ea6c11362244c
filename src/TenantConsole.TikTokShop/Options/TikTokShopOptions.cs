namespace TenantConsole.TikTokShop;

/// <summary>The app as it is registered with the platform, and how to talk to it. Section <c>TikTokShop</c> of the settings.</summary>
/// <remarks>Read anew for each request, so a rotated secret is used without a restart. Source: sections 1 and 5.2 of our facts.</remarks>
public sealed class TikTokShopOptions
{
    /// <summary>The name of the section in the settings.</summary>
    public const string Section = "TikTokShop";

    /// <summary>The app's key, from Partner Center. Public.</summary>
    public string AppKey { get; set; } = "";

    /// <summary>The app's secret: signs requests and verifies webhooks. From the environment or a file; never printed.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>Names the app on the consent page. Not the app key.</summary>
    public string ServiceId { get; set; } = "";

    /// <summary>Where signed requests go. One host for every market; without path, because the path is signed.</summary>
    public Uri ApiUrl { get; set; } = new("https://open-api.tiktokglobalshop.com");

    /// <summary>Where codes and refresh tokens are exchanged.</summary>
    public Uri AuthUrl { get; set; } = new("https://auth.tiktok-shops.com");

    /// <summary>Where sellers outside the United States give their consent.</summary>
    public Uri ConsentUrl { get; set; } = new("https://services.tiktokshop.com");

    /// <summary>Where sellers of the United States give their consent. Null: the same as <see cref="ConsentUrl"/>, as in the sandbox.</summary>
    public Uri? UsConsentUrl { get; set; }

    /// <summary>
    /// Versions (six digits, year and month) that replace the ones the client was written for, by <see cref="Endpoint.Name"/>: for example
    /// <c>orders.get = 202507</c>. Each endpoint of the platform has its own version; there is no global one.
    /// </summary>
    public IDictionary<string, string> Versions { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How long one attempt may take, from connecting to the last byte. 1 second to 5 minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is repeated by itself, where that is safe. 0 for callers that plan repeats themselves; at most 10.</summary>
    public int Retries { get; set; } = 3;

    /// <summary>The wait before the first repeat; it doubles with each. The platform advises one second.</summary>
    public TimeSpan FirstRetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Random extra wait, from zero to this, so that many callers do not come back at the same moment.</summary>
    public TimeSpan RetryJitter { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest wait inside a call. What takes longer is a <see cref="RetryLaterException"/> that says when to come back.</summary>
    public TimeSpan LongestRetryDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Answers larger than this are refused unread. In bytes; default 64 MiB.</summary>
    public int LargestAnswer { get; set; } = 64 * 1024 * 1024;

    /// <summary>Says which app and host, never the secret.</summary>
    public override string ToString() => $"TikTokShopOptions {{ AppKey = {AppKey}, AppSecret = ***, ServiceId = {ServiceId}, ApiUrl = {ApiUrl} }}";
}
