using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Stores;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Orders;

/// <summary>Orders in the palette, by what the list's own search finds: ids, SKUs, titles. No buyer is searched and none is shown.</summary>
internal sealed class OrdersPalette(ListOrders list, GetOrder get, ListStores stores) : IPaletteSource
{
    private const int Most = 6;
    private const int Shortest = 3;

    /// <summary>Exports the orders of the stores in scope.</summary>
    public static async Task<Result<string>> ExportAsync(IServiceProvider services, Actor actor, PaletteAction.Place place, OrderExportFormat format, CancellationToken cancellationToken)
    {
        var filter = OrderFilter.None with { Stores = StoreScopeUrl.Of(place.Uri) };
        var started = await services.GetRequiredService<StartOrderExport>().RunAsync(actor, new(new(filter), format, place.Viewer.Zone.Id), cancellationToken);
        return started.Ok ? $"/runs/{started.Value}" : started.Problem;
    }

    public async Task<IReadOnlyList<PaletteItem>> FindAsync(Actor actor, string text, string uri, CancellationToken cancellationToken)
    {
        if (text.Length < Shortest || !actor.Has(Permission.OrderView))
            return [];
        var page = await list.RunAsync(actor, new(OrderFilter.None with { Text = text }), cancellationToken);
        if (!page.Ok || page.Value.Rows.Count == 0)
            return [];
        var names = (await stores.RunAsync(actor, cancellationToken)) is { Ok: true } known ? known.Value.ToDictionary(s => s.Store, s => s.Name) : [];
        return [.. page.Value.Rows.Take(Most).Select(row => Item(row.Store, row.OrderId, $"{names.GetValueOrDefault(row.Store)} · {row.FirstTitle}", uri))];
    }

    public async Task<PaletteItem?> AgainAsync(Actor actor, string key, string uri, CancellationToken cancellationToken)
    {
        if (key.Split(':') is not ["order", var store, var id] || EntityId.Parse<StoreId>(store) is not { } known)
            return null;
        var order = await get.RunAsync(actor, known, id, cancellationToken);
        return order.Ok ? Item(known, id, order.Value.Lines.Count > 0 ? order.Value.Lines[0].Title : null, uri) : null;
    }

    private static PaletteItem Item(StoreId store, string id, string? detail, string uri) =>
        new($"order:{store}:{id}", PaletteGroup.Orders, id, "order", detail, StoreScopeUrl.Keep($"/orders/{store}/{id}", uri));
}
