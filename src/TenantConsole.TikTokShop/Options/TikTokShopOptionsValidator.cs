using Microsoft.Extensions.Options;

namespace TenantConsole.TikTokShop;

/// <summary>Checks all settings at once and names each wrong one, so that a start fails with the whole list.</summary>
internal sealed class TikTokShopOptionsValidator : IValidateOptions<TikTokShopOptions>
{
    public ValidateOptionsResult Validate(string? name, TikTokShopOptions options)
    {
        var errors = Errors(options).Select(error => $"{TikTokShopOptions.Section}:{error}").ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Errors(TikTokShopOptions o)
    {
        if (string.IsNullOrWhiteSpace(o.AppKey)) yield return "AppKey is missing: the app's key from Partner Center.";
        if (string.IsNullOrWhiteSpace(o.AppSecret)) yield return "AppSecret is missing: set it by environment or file.";
        if (string.IsNullOrWhiteSpace(o.ServiceId)) yield return "ServiceId is missing: the id of the app's consent page, not the app key.";
        if (!IsOrigin(o.ApiUrl)) yield return "ApiUrl must be http(s)://host without a path, since the path is signed.";
        if (!IsOrigin(o.AuthUrl)) yield return "AuthUrl must be http(s)://host without a path.";
        if (!IsOrigin(o.ConsentUrl)) yield return "ConsentUrl must be http(s)://host without a path.";
        if (o.UsConsentUrl is { } us && !IsOrigin(us)) yield return "UsConsentUrl must be http(s)://host without a path, or absent.";
        if (o.Timeout < TimeSpan.FromSeconds(1) || o.Timeout > TimeSpan.FromMinutes(5)) yield return "Timeout must be from 1 second to 5 minutes.";
        if (o.Retries is < 0 or > 10) yield return "Retries must be from 0 to 10.";
        if (o.FirstRetryDelay < TimeSpan.Zero || o.FirstRetryDelay > TimeSpan.FromMinutes(1)) yield return "FirstRetryDelay must be from 0 to 1 minute.";
        if (o.RetryJitter < TimeSpan.Zero || o.RetryJitter > TimeSpan.FromMinutes(1)) yield return "RetryJitter must be from 0 to 1 minute.";
        if (o.LongestRetryDelay < TimeSpan.Zero || o.LongestRetryDelay > TimeSpan.FromMinutes(5)) yield return "LongestRetryDelay must be from 0 to 5 minutes.";
        if (o.LargestAnswer < 64 * 1024) yield return "LargestAnswer must be 65536 bytes or more.";
        foreach (var (endpoint, version) in o.Versions)
        {
            if (Endpoints.All.All(known => known.Name != endpoint))
                yield return $"Versions:{endpoint} is no endpoint; known are {string.Join(", ", Endpoints.All.Select(e => e.Name))}.";
            if (version is not { Length: 6 } || version.Any(c => !char.IsAsciiDigit(c)))
                yield return $"Versions:{endpoint} must be six digits such as 202309.";
        }
    }

    private static bool IsOrigin(Uri? url) =>
        url is { IsAbsoluteUri: true, Scheme: "http" or "https", AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" };
}
