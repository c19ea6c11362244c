using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Products;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Prices: up to <see cref="Most"/> SKUs of one product a call; the platform takes all of a call or nothing.</summary>
internal sealed class PriceCommands(ProductsClient products) : ICommandKind
{
    public string Kind => CommandKinds.Price;

    public string Family => "products";

    public int Most => 100;

    public async Task<IReadOnlyDictionary<string, Reading>> ReadAsync(ShopAccess shop, IReadOnlyList<Command> commands, CancellationToken cancellationToken)
    {
        var product = await products.GetAsync(shop, ProductId.Parse(commands[0].ProductId), ProductVersion.Live, null, cancellationToken);
        var wanted = commands.ToLookup(c => c.SkuId);
        return (product.Skus ?? []).Where(s => s.Price is not null)
            .SelectMany(s => wanted[s.Id.GetValueOrDefault().ToString()].Select(c => (c.Target, Price: (s.Price!.SalePrice ?? s.Price.TaxExclusivePrice).In(s.Price.Currency))))
            .Where(s => s.Price is not null).DistinctBy(s => s.Target).ToDictionary(s => s.Target, s => new Reading(s.Price!.Value.Amount));
    }

    public CommandStep Decide(Command command, decimal? own, Reading now) => PriceRule.Decide(command.Wanted, command.Seen, own, now.Value);

    public CommandStep Settle(Command command, Reading now) => PriceRule.Settle(command.Sent.GetValueOrDefault(), command.Before.GetValueOrDefault(), now.Value);

    public async Task<IReadOnlyDictionary<CommandId, RowRefusal>> SendAsync(ShopAccess shop, string currency, IReadOnlyList<Command> commands, CancellationToken cancellationToken)
    {
        var of = Currency.Parse(currency);
        await products.UpdatePricesAsync(
            shop, ProductId.Parse(commands[0].ProductId),
            [.. commands.Select(c => new SkuPriceUpdate { Id = SkuId.Parse(c.SkuId), Price = new() { Amount = WireAmount.Of(new Money(c.Sent!.Value, of).Round(MidpointRounding.ToEven)), Currency = of } })],
            EndpointRepeat.Unsafe, cancellationToken);
        return new Dictionary<CommandId, RowRefusal>();
    }
}
