using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Calls about one shop with a token that is renewed when it must be.</summary>
internal sealed class ShopCalls(StoreTokens tokens, TenantId tenant, AuthorizationId authorization, string cipher, TimeProvider clock)
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(1);

    private sealed record Asked(AccessToken Token, DateTimeOffset At);

    private volatile Asked? _asked;

    /// <exception cref="ConnectionBrokenException">A person has to reconnect the store.</exception>
    public async Task<T> CallAsync<T>(Func<ShopAccess, Task<T>> call, CancellationToken cancellationToken)
    {
        var asked = _asked;
        if (asked is null || clock.GetUtcNow() - asked.At > AskAgain)
            asked = Take(await tokens.GetAsync(tenant, authorization, cancellationToken));
        try
        {
            return await call(new ShopAccess(asked.Token, ShopCipher.Of(cipher)));
        }
        catch (ReauthoriseException refused) when (refused.Reason == ReauthoriseReason.AccessToken)
        {
            asked = Take(await tokens.ReplaceAsync(tenant, authorization, asked.Token, cancellationToken));
            return await call(new ShopAccess(asked.Token, ShopCipher.Of(cipher)));
        }
    }

    private Asked Take(Result<AccessToken> token)
    {
        if (!token.Ok)
            throw new ConnectionBrokenException(token.Problem);
        return _asked = new(token.Value, clock.GetUtcNow());
    }
}

/// <summary>The connection of a store does not work, and a person has to mend it.</summary>
internal sealed class ConnectionBrokenException(Problem problem) : Exception(problem.Code)
{
    public Problem Problem { get; } = problem;
}
