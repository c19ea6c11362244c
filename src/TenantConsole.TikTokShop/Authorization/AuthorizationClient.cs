using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>Exchanges codes and refresh tokens for tokens, at the auth host. These calls carry the app secret instead of a signature.</summary>
/// <remarks>Neither call is repeated by itself once it may have arrived: a code works once, and a refresh may use up the old token.</remarks>
public sealed class AuthorizationClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal AuthorizationClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>The first pair of tokens, for the code that came back from the consent page.</summary>
    /// <param name="code">Works once, within 30 minutes.</param>
    /// <param name="cancellationToken">Ends the call; the code may be used up all the same.</param>
    /// <exception cref="ReauthoriseException">The code is wrong, used or expired: start the consent again.</exception>
    /// <exception cref="UnknownOutcomeException">No answer came; the code may be used up. Start the consent again.</exception>
    /// <remarks>Source: the platform's page "Authorization overview"; section 2.2 of our facts.</remarks>
    public Task<TokenGrant> GetTokensAsync(string code, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return SendAsync("tokens.get", "/api/v2/token/get", new("auth_code", code), "authorized_code", cancellationToken);
    }

    /// <summary>The next pair of tokens. Call it for one seller at a time, and keep both tokens before anything else.</summary>
    /// <param name="refreshToken">The newest refresh token of the seller.</param>
    /// <param name="cancellationToken">Ends the call; the token may be used up all the same.</param>
    /// <exception cref="ReauthoriseException">The refresh token has expired or is not known: the seller must consent again.</exception>
    /// <exception cref="UnknownOutcomeException">No answer came; try again with the same token, which may be refused.</exception>
    /// <remarks>Source: the platform's page "Authorization overview"; section 2.3 of our facts.</remarks>
    public Task<TokenGrant> RefreshAsync(RefreshToken refreshToken, CancellationToken cancellationToken) =>
        SendAsync("tokens.refresh", "/api/v2/token/refresh", new("refresh_token", refreshToken.Reveal()), "refresh_token", cancellationToken);

    private Task<TokenGrant> SendAsync(
        string operation, string path, KeyValuePair<string, string> proof, string grantType, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            operation,
            EndpointRepeat.Unsafe,
            (options, _) => new HttpRequestMessage(HttpMethod.Get, WireContent.Address(options.AuthUrl, path,
                [new("app_key", options.AppKey), new("app_secret", options.AppSecret), proof, new("grant_type", grantType)])),
            data => WireJson.Read(data, WireJson.Default.TokenGrant),
            gated: null,
            cancellationToken);
}
