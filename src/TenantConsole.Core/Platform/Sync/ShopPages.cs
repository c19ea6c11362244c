using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads pages of one shop with a token that is renewed when it must be.</summary>
internal sealed class ShopPages(IObjectReader reader, StoreTokens tokens, TenantId tenant, AuthorizationId authorization, string cipher, int size, TimeProvider clock)
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(1);
    private AccessToken _token;
    private DateTimeOffset _askedAt;

    /// <exception cref="ConnectionBrokenException">A person has to reconnect the store.</exception>
    public async Task<ObjectPage> ReadAsync(ObjectWindow window, string? pageToken, CancellationToken cancellationToken, int? only = null)
    {
        if (!_token.IsSet || clock.GetUtcNow() - _askedAt > AskAgain)
            Take(await tokens.GetAsync(tenant, authorization, cancellationToken));
        try
        {
            return await reader.ReadAsync(new ShopAccess(_token, ShopCipher.Of(cipher)), window, pageToken, only ?? size, cancellationToken);
        }
        catch (ReauthoriseException refused) when (refused.Reason == ReauthoriseReason.AccessToken)
        {
            Take(await tokens.ReplaceAsync(tenant, authorization, _token, cancellationToken));
            return await reader.ReadAsync(new ShopAccess(_token, ShopCipher.Of(cipher)), window, pageToken, only ?? size, cancellationToken);
        }
    }

    private void Take(Result<AccessToken> token)
    {
        if (!token.Ok)
            throw new ConnectionBrokenException(token.Problem);
        (_token, _askedAt) = (token.Value, clock.GetUtcNow());
    }
}

/// <summary>The connection of a store does not work, and a person has to mend it.</summary>
internal sealed class ConnectionBrokenException(Problem problem) : Exception(problem.Code)
{
    public Problem Problem { get; } = problem;
}
