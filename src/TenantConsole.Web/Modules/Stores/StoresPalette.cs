using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Stores;

/// <summary>Stores and clients in the palette: choosing one makes it the scope of the page one is on.</summary>
internal sealed class StoresPalette(ListStores list) : IPaletteSource
{
    private const int Most = 6;

    public async Task<IReadOnlyList<PaletteItem>> FindAsync(Actor actor, string text, string uri, CancellationToken cancellationToken)
    {
        if (await ReadAsync(actor, cancellationToken) is not { Count: > 0 } stores)
            return [];
        var found = stores.Select(store => (store, Score: Score(store, text))).Where(s => s.Score is not null).OrderByDescending(s => s.Score).Take(Most).Select(s => Item(s.store, uri));
        var clients = stores.GroupBy(s => (s.ClientId, s.Client)).Where(c => c.Count() > 1 && Fuzzy.Score(c.Key.Client, text) is not null).Take(Most).Select(c => Item(c.Key.ClientId, c.Key.Client, [.. c], uri));
        return [.. found, .. clients];
    }

    public async Task<PaletteItem?> AgainAsync(Actor actor, string key, string uri, CancellationToken cancellationToken)
    {
        if (key.Split(':') is not [("store" or "client") and var kind, var id] || await ReadAsync(actor, cancellationToken) is not { } stores)
            return null;
        if (kind == "store")
            return EntityId.Parse<StoreId>(id) is { } store && stores.FirstOrDefault(s => s.Store == store) is { } one ? Item(one, uri) : null;
        return EntityId.Parse<ClientId>(id) is { } client && stores.Where(s => s.ClientId == client).ToList() is { Count: > 0 } own ? Item(client, own[0].Client, own, uri) : null;
    }

    private async Task<IReadOnlyList<ListStores.Row>?> ReadAsync(Actor actor, CancellationToken cancellationToken) =>
        (await list.RunAsync(actor, cancellationToken)) is { Ok: true } stores ? stores.Value : null;

    private static int? Score(ListStores.Row store, string text) =>
        store.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || store.ShopId == text ? 2000
        : store.ShopId.StartsWith(text, StringComparison.Ordinal) || store.Code.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? 500
        : Fuzzy.Score(store.Name, text);

    private static PaletteItem Item(ListStores.Row store, string uri) =>
        new($"store:{store.Store}", PaletteGroup.Stores, store.Name, "store", $"{store.Client} · {store.Market} · {store.Code}", StoreScopeUrl.With(PathOf(uri), [store.Store]));

    private static PaletteItem Item(ClientId client, string name, IReadOnlyList<ListStores.Row> stores, string uri) =>
        new($"client:{client}", PaletteGroup.Clients, name, "layers", string.Join(", ", stores.Select(s => s.Name)), StoreScopeUrl.With(PathOf(uri), stores.Select(s => s.Store)));

    private static string PathOf(string uri) => new Uri(uri).PathAndQuery;
}
