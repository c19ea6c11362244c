using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>Gives out the access token of an authorization, renewed in time. Tokens belong to the authorization, never to a store (R-194).</summary>
/// <remarks>
/// A refresh may use up the old refresh token, so there is one at a time in the whole installation: callers of a node share one attempt, and
/// nodes queue on the authorization's row; who comes second reads what the first one saved. Both new tokens are committed before anybody uses
/// either. Nothing but that commit stands between the platform's answer and the disk, and neither stopping nor a cancelled caller interrupts it;
/// if the machine dies in that instant, the old access token goes on working until its own expiry, days away, because the schedule renews early,
/// and the next refresh either still works or shows the connection as broken while there is time.
/// </remarks>
public sealed class StoreTokens(
    TenantDatabases databases, SecretVault vault, AuthorizationClient platform, IOptions<StoresOptions> options, TimeProvider clock, ILogger<StoreTokens> log)
{
    internal const string AccessPurpose = "stores.access-token";
    internal const string RefreshPurpose = "stores.refresh-token";

    private readonly ConcurrentDictionary<(TenantId, AuthorizationId), Lazy<Task<Result<AccessToken>>>> _renewing = new();

    /// <summary>A token that works for a while; renewed first if it is about to expire.</summary>
    /// <returns>A problem in words when the platform no longer accepts the authorization.</returns>
    /// <exception cref="TikTokShopException">The platform could not be asked; the old token is no longer good.</exception>
    public async Task<Result<AccessToken>> GetAsync(TenantId tenant, AuthorizationId authorization, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var row = await db.Authorizations.AsNoTracking().FirstOrDefaultAsync(a => a.Id == authorization, cancellationToken);
        if (row is null || row.State == ConnectionState.Disconnected)
            return StoresProblems.UnknownAuthorization;
        var now = clock.GetUtcNow();
        if (row.AccessTokenExpiresAt - now > options.Value.RefreshBeforeUse)
            return await RevealAsync(row, cancellationToken);
        if (row.State == ConnectionState.Broken)
            return row.AccessTokenExpiresAt > now ? await RevealAsync(row, cancellationToken) : StoresProblems.Broken(row.Reason);
        return await RenewAsync(tenant, authorization, row.RefreshedAt, cancellationToken);
    }

    /// <summary>Renews ahead of time: for the schedule.</summary>
    public async Task<Result<Done>> RefreshAsync(TenantId tenant, AuthorizationId authorization, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var row = await db.Authorizations.AsNoTracking().FirstOrDefaultAsync(a => a.Id == authorization, cancellationToken);
        if (row is null || row.State != ConnectionState.Connected || row.AccessTokenExpiresAt - clock.GetUtcNow() > options.Value.RefreshAhead)
            return Done.Result;
        var renewed = await RenewAsync(tenant, authorization, row.RefreshedAt, cancellationToken);
        return renewed.Ok ? Done.Result : renewed.Problem;
    }

    /// <summary>The platform refused a token that should have worked: renews it, whatever its expiry says.</summary>
    /// <param name="tenant">The agency.</param>
    /// <param name="authorization">The authorization.</param>
    /// <param name="refused">The token that was refused: if it is no longer the newest, another caller has renewed it already.</param>
    /// <param name="cancellationToken">Ends the waiting, not the refresh.</param>
    public async Task<Result<AccessToken>> ReplaceAsync(TenantId tenant, AuthorizationId authorization, AccessToken refused, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var row = await db.Authorizations.AsNoTracking().FirstOrDefaultAsync(a => a.Id == authorization, cancellationToken);
        if (row is null || row.State == ConnectionState.Disconnected)
            return StoresProblems.UnknownAuthorization;
        if (row.State == ConnectionState.Broken)
            return StoresProblems.Broken(row.Reason);
        var newest = await RevealAsync(row, cancellationToken);
        return newest != refused ? newest : await RenewAsync(tenant, authorization, row.RefreshedAt, cancellationToken);
    }

    private async Task<Result<AccessToken>> RenewAsync(TenantId tenant, AuthorizationId authorization, DateTimeOffset seen, CancellationToken cancellationToken)
    {
        var key = (tenant, authorization);
        var attempt = _renewing.GetOrAdd(key, _ => new(() => Task.Run(() => RenewOnceAsync(tenant, authorization, seen))));
        try
        {
            return await attempt.Value.WaitAsync(cancellationToken);
        }
        finally
        {
            if (attempt.Value.IsCompleted)
                _renewing.TryRemove(new(key, attempt));
        }
    }

    /// <summary>Takes no cancellation: once the platform may have used up the old token, the new ones must be saved.</summary>
    private async Task<Result<AccessToken>> RenewOnceAsync(TenantId tenant, AuthorizationId authorization, DateTimeOffset seen)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync();
        // The row's lock is the queue of the nodes.
        await db.Database.ExecuteSqlAsync($"select 1 from stores.authorizations where tenant_id = {tenant.Value} and id = {authorization.Value} for update");
        var row = await db.Authorizations.FirstOrDefaultAsync(a => a.Id == authorization);
        if (row is null || row.State == ConnectionState.Disconnected)
            return StoresProblems.UnknownAuthorization;
        if (row.RefreshedAt != seen)
            return await RevealAsync(row, CancellationToken.None);
        if (row.State == ConnectionState.Broken)
            return StoresProblems.Broken(row.Reason);

        Result<AccessToken> result;
        try
        {
            var old = RefreshToken.Of(System.Text.Encoding.UTF8.GetString(await vault.UnprotectAsync(row.RefreshToken, RefreshPurpose, CancellationToken.None)));
            var grant = await platform.RefreshAsync(old, CancellationToken.None);
            Take(row, grant, await vault.KeysAsync(CancellationToken.None), clock.GetUtcNow());
            result = grant.AccessToken;
        }
        catch (ReauthoriseException refused)
        {
            // Shown beside the stores; the token that is left goes on working until its expiry.
            (row.State, row.Reason) = (ConnectionState.Broken, Phrase.Of("stores.renewal-refused", StoresProblems.Words(refused)));
            await db.RaiseBrokenAsync(row, clock, CancellationToken.None);
            log.Broken(authorization, tenant, refused.Code);
            result = StoresProblems.Broken(row.Reason);
        }

        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{tenant}:{ChangeNotice.Stores}"})");
        await transaction.CommitAsync();
        return result;
    }

    internal static void Take(Authorization row, TokenGrant grant, SecretKeys keys, DateTimeOffset now)
    {
        row.AccessToken = keys.Protect(grant.AccessToken.Reveal(), AccessPurpose);
        row.AccessTokenExpiresAt = grant.AccessTokenExpiresAt;
        row.RefreshToken = keys.Protect(grant.RefreshToken.Reveal(), RefreshPurpose);
        row.RefreshTokenExpiresAt = grant.RefreshTokenExpiresAt;
        row.SellerName = grant.SellerName ?? row.SellerName;
        row.Region = grant.SellerBaseRegion ?? row.Region;
        row.Scopes = grant.GrantedScopes?.ToList() ?? row.Scopes;
        (row.State, row.Reason) = (ConnectionState.Connected, null);
        // The next node that waits tells by this that it need not refresh again; a clock that stands still must not hide a change.
        var later = row.RefreshedAt.AddMicroseconds(1);
        row.RefreshedAt = now > later ? now : later;
    }

    private async Task<AccessToken> RevealAsync(Authorization row, CancellationToken cancellationToken) =>
        AccessToken.Of(System.Text.Encoding.UTF8.GetString(await vault.UnprotectAsync(row.AccessToken, AccessPurpose, cancellationToken)));
}
