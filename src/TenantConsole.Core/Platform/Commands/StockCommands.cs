using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Products;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Stock levels: up to <see cref="Most"/> SKUs of one product a call; the platform answers for each SKU, and names the warehouses that were wrong.</summary>
internal sealed class StockCommands(ProductsClient products) : ICommandKind
{
    public string Kind => CommandKinds.Stock;

    public string Family => "products";

    public int Most => 100;

    public async Task<IReadOnlyDictionary<string, Reading>> ReadAsync(ShopAccess shop, IReadOnlyList<Command> commands, CancellationToken cancellationToken)
    {
        var stock = await products.SearchInventoryAsync(shop, null, [.. commands.Select(c => SkuId.Parse(c.SkuId)).Distinct()], cancellationToken);
        var levels = stock.Where(p => p.ProductId?.Value == commands[0].ProductId).SelectMany(p => p.Skus ?? [])
            .SelectMany(s => (s.WarehouseInventory ?? []).Select(w => (Target: $"{s.Id}@{w.WarehouseId}", w.AvailableQuantity, w.CommittedQuantity)))
            .Where(l => l.AvailableQuantity is not null).DistinctBy(l => l.Target).ToDictionary(l => l.Target, l => new Reading(l.AvailableQuantity!.Value, l.CommittedQuantity));
        return levels;
    }

    public decimal? Baseline(Command command, IReadOnlyList<OwnSet> sets) => StockRule.Baseline(command.Seen ?? command.Wanted, sets);

    public CommandStep Decide(Command command, decimal? own, Reading now) => StockRule.Decide(command.Wanted, command.Seen ?? command.Wanted, own, now.Value);

    public CommandStep Settle(Command command, Reading now) =>
        StockRule.Settle(command.Sent.GetValueOrDefault(), new(command.Before.GetValueOrDefault(), command.CommittedBefore), now);

    public async Task<IReadOnlyDictionary<CommandId, RowRefusal>> SendAsync(ShopAccess shop, string currency, IReadOnlyList<Command> commands, CancellationToken cancellationToken)
    {
        var bySku = commands.GroupBy(c => c.SkuId).Select(sku => new SkuInventoryUpdate
        {
            Id = SkuId.Parse(sku.Key),
            Inventory = [.. sku.Select(c => new SkuInventory { WarehouseId = WarehouseId.Parse(c.WarehouseId), Quantity = (int)c.Sent!.Value })],
        });
        var errors = await products.UpdateInventoryAsync(shop, ProductId.Parse(commands[0].ProductId), [.. bySku], EndpointRepeat.Unsafe, cancellationToken);
        var refusals = new Dictionary<CommandId, RowRefusal>();
        foreach (var error in errors)
        {
            foreach (var command in commands.Where(c => c.SkuId == error.Detail?.SkuId?.Value))
                refusals[command.Id] = Of(error, command);
        }

        return refusals;
    }

    /// <summary>A SKU's error names the warehouses that were wrong; of the SKU's others nobody knows.</summary>
    private static RowRefusal Of(SkuInventoryError error, Command command)
    {
        var places = error.Detail?.ExtraErrors ?? [];
        var place = places.Find(p => p.WarehouseId?.Value == command.WarehouseId);
        return error.MayPass() || (places.Count > 0 && place is null) ? new RowRefusal(null)
            : new RowRefusal(Phrase.Of("platform.command.row-refused", $"{place?.Code ?? error.Code}", place?.Message ?? error.Message));
    }
}
