using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Markets;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>Attaches chosen shops of a consent to a client as stores, and starts their first synchronisation (R-014, R-193).</summary>
/// <remarks>
/// The key of the directory of shops decides who gets a shop that two agencies want at once. One transaction a shop: its place in the directory,
/// the store, the audit entry and the runs. One shop that cannot be attached does not hold up the others. Safe to repeat.
/// </remarks>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class AttachStores(
    TenantDatabases databases, AuthorizedShopsReader shops, StartRun start, IEnumerable<InitialSync> syncs, IEnumerable<IStoreAttached> followers,
    IOptions<StoresOptions> options, Actors actors, TimeProvider clock, ILogger<AttachStores> log)
{
    private const int Stamps = 12;

    /// <summary>What to attach.</summary>
    /// <param name="Authorization">The consent.</param>
    /// <param name="Shops">The chosen shops, by the platform's ids.</param>
    /// <param name="Client">The client they belong to; null to make a new one.</param>
    /// <param name="NewClient">The name of the new client.</param>
    public sealed record Request(AuthorizationId Authorization, IReadOnlyList<string> Shops, ClientId? Client = null, string? NewClient = null);

    /// <summary>What became of one shop.</summary>
    /// <param name="ShopId">The platform's id.</param>
    /// <param name="Store">The store; null when there is a problem.</param>
    /// <param name="Run">The first of the runs that were started.</param>
    /// <param name="Problem">Why it could not be attached.</param>
    public sealed record Outcome(string ShopId, StoreId? Store, RunId? Run, Problem? Problem);

    /// <summary>Attaches them; one outcome a shop.</summary>
    public async Task<Result<IReadOnlyList<Outcome>>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        if (request.Shops.Count == 0)
            return StoresProblems.NoShops;
        var covered = await CoveredAsync(actor, request.Authorization, cancellationToken);
        if (!covered.Ok)
            return covered.Problem;
        var client = await ClientAsync(actor, request, cancellationToken);
        if (!client.Ok)
            return client.Problem;

        var outcomes = new List<Outcome>();
        foreach (var id in request.Shops.Distinct(StringComparer.Ordinal))
        {
            var shop = covered.Value.Shops.FirstOrDefault(s => s.Id.Value == id);
            var attached = shop is null ? StoresProblems.ShopNotCovered(id) : await AttachAsync(actor, covered.Value.Row, shop, client.Value, cancellationToken);
            outcomes.Add(attached.Ok ? new Outcome(id, attached.Value.Store, attached.Value.Run, null) : new Outcome(id, null, null, attached.Problem));
        }

        return outcomes;
    }

    private async Task<Result<(Authorization Row, IReadOnlyList<AuthorizedShop> Shops)>> CoveredAsync(Actor actor, AuthorizationId id, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (await db.Authorizations.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } row)
            return StoresProblems.UnknownAuthorization;
        try
        {
            var covered = await shops.ReadAsync(actor.Tenant, id, cancellationToken);
            return covered.Ok ? (row, covered.Value) : covered.Problem;
        }
        catch (TikTokShopException away)
        {
            return StoresProblems.PlatformAway(away);
        }
    }

    private async Task<Result<ClientId>> ClientAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (request.Client is { } client)
            return await db.Clients.AnyAsync(c => c.Id == client, cancellationToken) ? client : StoresProblems.UnknownClient;
        if (request.NewClient?.Trim() is not { Length: > 0 and <= 200 } name)
            return StoresProblems.NameLength with { Field = "newClient" };
        if (await db.Clients.Where(c => c.Name == name).Select(c => (ClientId?)c.Id).FirstOrDefaultAsync(cancellationToken) is { } known)
            return known;
        var made = new Client { TenantId = actor.Tenant, Id = EntityId.New<ClientId>(clock), Name = name };
        db.Clients.Add(made);
        db.Record(actor, clock, "tenancy.client-created", ("client", made.Id.ToString()), null, new { made.Name });
        await db.SaveChangesAsync(cancellationToken);
        return made.Id;
    }

    private async Task<Result<(StoreId Store, RunId? Run)>> AttachAsync(Actor actor, Authorization authorization, AuthorizedShop shop, ClientId client, CancellationToken cancellationToken)
    {
        var market = shop.Region ?? authorization.Region;
        if (MarketBook.Find(market) is not { } defaults)
            return StoresProblems.UnknownMarket(market);
        var (shopId, name) = (shop.Id.Value, shop.Name ?? shop.Id.Value);
        await using var db = databases.Open(actor, Permission.StoreConnect);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var store = await db.Stores.FirstOrDefaultAsync(s => s.ShopId == shopId, cancellationToken);
        var id = store?.StoreId ?? EntityId.New<StoreId>(clock);
        // Waits for another agency that is attaching it right now; the key lets one of the two in.
        var entered = await db.Database.ExecuteSqlAsync(
            $"""
            insert into directory.shops (app_key, shop_id, tenant_id, store_id) values ({authorization.AppKey}, {shopId}, {actor.Tenant.Value}, {id.Value})
            on conflict (app_key, shop_id) do nothing
            """, cancellationToken);
        if (entered == 0)
        {
            var mine = store is { State: ConnectionState.Connected };
            return mine ? (id, null) : StoresProblems.ShopTaken(name);
        }

        var again = store is not null;
        store ??= db.Stores.Add(New(actor, id, authorization, shop, client, name, market, defaults, await db.Stores.CountAsync(cancellationToken))).Entity;
        (store.State, store.AuthorizationId, store.ClientId, store.Cipher) = (ConnectionState.Connected, authorization.Id, client, shop.Cipher.Reveal());
        db.Record(actor, clock, again ? "stores.attached-again" : "stores.attached", ("store", id.ToString()), null, new { store.Name, store.Market, store.ShopId, Client = client.Value }, id);
        await db.SaveChangesAsync(cancellationToken);
        RunId? first = null;
        foreach (var sync in syncs)
        {
            var run = await start.RunAsync(db, actor, new StartRun.Request(sync.RunKind, store.Name, new SyncRequest(id.Value, options.Value.FirstSyncDays), id), cancellationToken);
            first ??= run;
        }

        foreach (var follower in followers)
            await follower.QueueAsync(db, id, cancellationToken);

        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{ChangeNotice.Stores}"})", cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant); // who holds a role on the client's stores sees this one at once
        log.Attached(id, actor.Tenant);
        return (id, first);
    }

    private Store New(
        Actor actor, StoreId id, Authorization authorization, AuthorizedShop shop, ClientId client, string name, string market, Market defaults, int number) => new()
        {
            TenantId = actor.Tenant,
            StoreId = id,
            ClientId = client,
            AuthorizationId = authorization.Id,
            ShopId = shop.Id.Value,
            Cipher = shop.Cipher.Reveal(),
            Code = shop.Code ?? string.Create(CultureInfo.InvariantCulture, $"{market}{number + 1}"),
            Name = name,
            Market = market,
            Currency = defaults.Currency,
            TimeZone = defaults.TimeZone,
            Stamp = number % Stamps,
            ConnectedAt = clock.GetUtcNow(),
        };
}
