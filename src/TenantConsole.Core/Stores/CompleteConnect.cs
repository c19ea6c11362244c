using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>The way back from the consent page: exchanges the code, saves the tokens, and reads which shops can be attached .</summary>
/// <remarks>
/// The state is used up first, then the code; the tokens are committed before anything else is done with them. Dying after the exchange and
/// before that commit costs the consent: the person starts again. The same seller's consent renews the authorization that is there.
/// </remarks>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class CompleteConnect(
    TenantDatabases databases, AuthorizationClient platform, SecretVault vault, AuthorizedShopsReader shops, IOptionsMonitor<TikTokShopOptions> app,
    TimeProvider clock, ILogger<CompleteConnect> log)
{
    /// <summary>What came back in the query.</summary>
    /// <param name="State">Our state.</param>
    /// <param name="Code">The code; absent or the text <c>null</c> when the seller refused.</param>
    /// <param name="Error">Why not.</param>
    public sealed record Request(string? State, string? Code, string? Error);

    /// <summary>The saved consent.</summary>
    /// <param name="Authorization">Its id, for <see cref="AttachStores"/>.</param>
    /// <param name="Seller">The seller's name.</param>
    /// <param name="Shops">The shops to choose from; none is possible for a fresh consent.</param>
    /// <param name="Repaired">True when it renewed a connection that was there.</param>
    public sealed record Connected(AuthorizationId Authorization, string Seller, IReadOnlyList<ConnectedShop> Shops, bool Repaired);

    /// <summary>Completes it.</summary>
    public async Task<Result<Connected>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        var used = await UseStateAsync(actor, request.State, cancellationToken);
        if (!used.Ok)
            return used.Problem;
        if (ConsentLink.CodeOf(request.Code, request.Error) is not { } code)
            return StoresProblems.ConsentRefused(request.Error);

        TokenGrant grant;
        try
        {
            // Not to be interrupted: the code is used up by asking.
            grant = await platform.GetTokensAsync(code, CancellationToken.None);
        }
        catch (TikTokShopException refused) when (refused is ReauthoriseException or InvalidRequestException or UnknownOutcomeException or UnknownRefusalException)
        {
            return StoresProblems.CodeRefused(refused);
        }
        catch (RetryLaterException later)
        {
            return StoresProblems.PlatformAway(later);
        }

        if (grant.UserType is UserTypes.Creator or UserTypes.Partner)
            return StoresProblems.NotASeller;
        var (authorization, repaired) = await SaveAsync(actor, grant);
        log.Connected(authorization, actor.Tenant);
        if (used.Value is { } wanted && wanted != authorization)
            return StoresProblems.OtherSeller(grant.SellerName ?? grant.OpenId);
        return await ShopsAsync(actor, authorization, grant, repaired, cancellationToken);
    }

    private async Task<Result<AuthorizationId?>> UseStateAsync(Actor actor, string? state, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(state) || state.Length > 200)
            return StoresProblems.StateRefused;
        var digest = BeginConnect.DigestOf(state);
        var (now, member) = (clock.GetUtcNow(), actor.Member);
        await using var db = databases.Open(actor, Permission.StoreConnect);
        // One statement uses it up: of two who come back with the same state one is too late.
        var used = await db.ConsentStates
            .Where(s => s.Digest == digest && s.UsedAt == null && s.ExpiresAt > now && s.MemberId == member)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.UsedAt, now), cancellationToken);
        return used == 0
            ? StoresProblems.StateRefused
            : Result<AuthorizationId?>.Of(await db.ConsentStates.Where(s => s.Digest == digest).Select(s => s.Reconnects).SingleAsync(cancellationToken));
    }

    private async Task<(AuthorizationId Id, bool Repaired)> SaveAsync(Actor actor, TokenGrant grant)
    {
        var keys = await vault.KeysAsync(CancellationToken.None);
        var (now, appKey) = (clock.GetUtcNow(), app.CurrentValue.AppKey);
        await using var db = databases.Open(actor, Permission.StoreConnect);
        await using var transaction = await db.Database.BeginTransactionAsync();
        // Whoever refreshes this authorization now finishes first, so that the newer consent is what stays.
        await db.Database.ExecuteSqlAsync(
            $"select 1 from stores.authorizations where tenant_id = {actor.Tenant.Value} and app_key = {appKey} and open_id = {grant.OpenId} for update");
        var row = await db.Authorizations.FirstOrDefaultAsync(a => a.AppKey == appKey && a.OpenId == grant.OpenId);
        var known = row is not null;
        if (row is null)
        {
            row = new Authorization
            {
                TenantId = actor.Tenant,
                Id = EntityId.New<AuthorizationId>(clock),
                AppKey = appKey,
                OpenId = grant.OpenId,
                SellerName = grant.SellerName ?? grant.OpenId,
                Region = grant.SellerBaseRegion ?? "",
                Scopes = [],
                AccessToken = [],
                RefreshToken = [],
                ConnectedAt = now,
            };
            db.Authorizations.Add(row);
        }

        StoreTokens.Take(row, grant, keys, now);
        row.ConnectedAt = now;
        db.Record(actor, clock, known ? "stores.reconnected" : "stores.authorized", ("authorization", row.Id.ToString()), null, new { row.SellerName, row.Region, row.Scopes });
        await db.SaveChangesAsync();
        await db.SettleBrokenAsync(row.Id, clock, CancellationToken.None);
        await transaction.CommitAsync();
        return (row.Id, known);
    }

    private async Task<Result<Connected>> ShopsAsync(Actor actor, AuthorizationId authorization, TokenGrant grant, bool repaired, CancellationToken cancellationToken)
    {
        try
        {
            var covered = await shops.ReadAsync(actor.Tenant, authorization, cancellationToken);
            if (!covered.Ok)
                return covered.Problem;
            await using var db = databases.Open(actor, Permission.StoreConnect);
            var choices = await shops.ChoicesAsync(db, app.CurrentValue.AppKey, covered.Value, cancellationToken);
            await RenewCiphersAsync(db, authorization, covered.Value, cancellationToken);
            return new Connected(authorization, grant.SellerName ?? grant.OpenId, choices, repaired);
        }
        catch (TikTokShopException away)
        {
            return StoresProblems.PlatformAway(away); // the consent is saved: the stores page offers to choose shops
        }
    }

    /// <summary>The stores of this authorization may have got new ciphers with the new consent.</summary>
    private static async Task RenewCiphersAsync(ConsoleDb db, AuthorizationId authorization, IReadOnlyList<AuthorizedShop> covered, CancellationToken cancellationToken)
    {
        foreach (var store in await db.Stores.Where(s => s.AuthorizationId == authorization).ToListAsync(cancellationToken))
        {
            if (covered.FirstOrDefault(shop => shop.Id.Value == store.ShopId) is { } shop)
                store.Cipher = shop.Cipher.Reveal();
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
