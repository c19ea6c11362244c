namespace TenantConsole.TikTokShop;

/// <summary>The address of the page where a seller lets the app in. Pure.</summary>
/// <remarks>
/// The way back and the scopes are fixed in the app's registration, so only the service id and our state go along. Source: the platform's page
/// "Authorization overview"; section 2.1 of our facts.
/// </remarks>
public static class ConsentLink
{
    /// <summary>The address to send the seller's browser to.</summary>
    /// <param name="options">The app.</param>
    /// <param name="state">Random, single use, bound to the member who asked; comes back with the code and must be compared.</param>
    /// <param name="unitedStates">True for sellers of the United States, who have their own page.</param>
    public static Uri For(TikTokShopOptions options, string state, bool unitedStates)
    {
        ArgumentException.ThrowIfNullOrEmpty(state);
        var host = unitedStates ? options.UsConsentUrl ?? options.ConsentUrl : options.ConsentUrl;
        return WireContent.Address(host, "/open/authorize", [new("service_id", options.ServiceId), new("state", state)]);
    }

    /// <summary>The code in the query of the way back; null when the seller refused or the query is not what a consent gives.</summary>
    /// <param name="code">The <c>code</c> parameter: a refusal may carry the literal text <c>null</c>.</param>
    /// <param name="error">The <c>error</c> parameter, such as <c>auth_denied</c>.</param>
    public static string? CodeOf(string? code, string? error) =>
        string.IsNullOrEmpty(error) && !string.IsNullOrWhiteSpace(code) && code != "null" ? code : null;
}
