namespace TenantConsole.Sandbox.World;

/// <summary>Makes the orders of a shop's hour: pure, so an hour can be made again at any time and gives the same orders.</summary>
internal sealed class OrderMaker(WorldParameters parameters, Rhythm rhythm)
{
    public const int MaxAnHour = 9999;

    /// <summary>Below the ids of all orders; the hour, the shop and the number within the hour follow from the left.</summary>
    public const long FirstId = 57L * 10_000_000_000_000_000L;

    public const long HourSpan = 10_000_000_000L;

    public Order[] Hour(ShopWorld world, long hour)
    {
        var shop = world.Shop;
        var dice = Dice.Of(parameters.Seed, 0x40, (ulong)shop.Index, (ulong)hour);
        var count = Math.Min(MaxAnHour, dice.Poisson(rhythm.Expected(shop, hour)));
        if (count == 0) return [];
        var seconds = new int[count];
        for (var i = 0; i < count; i++) seconds[i] = dice.Below(3600);
        Array.Sort(seconds);
        var orders = new Order[count];
        for (var i = 0; i < count; i++) orders[i] = Make(world, hour, i, hour * 3600 + seconds[i], viral: false);
        return orders;
    }

    public long IdOf(Shop shop, long hour, int number)
    {
        var dice = Start(shop, hour, number);
        return Id(ref dice, shop, hour, number);
    }

    /// <summary>Makes an order, the first time or again: prices are those of the time of its creation.</summary>
    public Order Make(ShopWorld world, long hour, int number, long created, bool viral)
    {
        var shop = world.Shop;
        var dice = Start(shop, hour, number);
        var id = Id(ref dice, shop, hour, number);
        var buyer = dice.Below(Math.Max(50, (int)(parameters.Orders * 0.7 / parameters.Shops)));
        var place = Buyer.PlaceOf(parameters.Seed, shop, buyer);
        var sample = dice.Chance(0.02);
        var picks = PickSkus(ref dice, shop, viral || rhythm.InSpike(shop, hour), sample);
        var preOrder = picks.Exists(pick => pick.Product.PreOrder);
        var packages = picks.Count > 1 && dice.Chance(0.26) ? picks.Count > 4 && dice.Chance(0.4) ? 3 : 2 : 1;
        var lines = Price(ref dice, world.Catalog, created, picks, place, sample, packages);
        var plan = LifeScript.Write(ref dice, created, sample, preOrder, packages > 1);
        return new Order
        {
            Id = id,
            Hour = hour,
            Number = number,
            IsViral = viral,
            Shop = shop,
            Steps = plan.Steps,
            CancelledBy = plan.CancelledBy,
            CancelReason = plan.CancelReason,
            HandlingDays = plan.HandlingDays,
            Lines = lines,
            Amounts = Sum(ref dice, shop.Market, lines, place, sample),
            Buyer = buyer,
            Warehouse = dice.Pick(shop.Warehouses),
            Provider = dice.Below(shop.Market.Providers.Length),
            Packages = packages,
            ShippedBySeller = dice.Chance(0.22),
            FulfilledByPlatform = packages == 1 && dice.Chance(0.15),
            IsSample = sample,
            IsPreOrder = preOrder,
            BuyerMessage = dice.Chance(0.07) ? dice.Pick(shop.Market.Messages) : null,
            PaymentMethod = dice.Below(shop.Market.Payments.Length),
        };
    }

    private static List<(Product Product, Sku Sku)> PickSkus(ref Dice dice, Shop shop, bool spike, bool sample)
    {
        var picks = new List<(Product, Sku)>();
        var roll = dice.Unit();
        var kinds = sample || roll < 0.72 ? 1 : roll < 0.9 ? 2 : roll < 0.97 ? 3 : 5;
        for (var k = 0; k < kinds; k++)
        {
            var depth = dice.Unit();
            // A few products sell most; in the spike nearly everybody wants the one in the video.
            var product = spike && k == 0 && dice.Chance(0.85) ? shop.Products[0] : shop.Products[(int)(depth * depth * shop.Products.Length)];
            var sku = dice.Pick(product.Skus);
            var units = dice.Unit();
            var count = sample || units < 0.8 ? 1 : units < 0.93 ? 2 : units < 0.98 ? 3 : dice.Between(4, 6);
            for (var u = 0; u < count; u++) picks.Add((product, sku));
        }
        return picks;
    }

    private Dice Start(Shop shop, long hour, int number) => Dice.Of(parameters.Seed, 0x41 + (ulong)shop.Index, (ulong)hour, (ulong)number);

    /// <summary>Number and shop inside the id keep ids unique; line ids are the numbers right after it.</summary>
    private static long Id(ref Dice dice, Shop shop, long hour, int number) =>
        FirstId + hour % 1_000_000 * HourSpan + (shop.Index + 1) * 100_000_000L + number * 10_000L + dice.Below(9000);

    private static OrderLine[] Price(ref Dice dice, CatalogArea catalog, long created, List<(Product Product, Sku Sku)> picks, Place place, bool sample, int packages)
    {
        int[] sellerPercents = [0, 0, 0, 5, 10, 15, 20, 30];
        int[] platformPercents = [0, 0, 0, 0, 5, 8, 12];
        var platformPercent = dice.Pick(platformPercents);
        var sellerPercent = dice.Pick(sellerPercents);
        var lines = new OrderLine[picks.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            var (product, sku) = picks[i];
            var price = catalog.PriceAt(sku, created);
            var seller = sample ? price : price * sellerPercent / 100;
            var platform = (price - seller) * platformPercent / 100;
            var tax = ((price - seller - platform) * place.SalesTax + 50_000) / 100_000;
            lines[i] = new OrderLine(product, sku, price, seller, platform, tax, i * packages / lines.Length);
        }
        return lines;
    }

    private static Amounts Sum(ref Dice dice, Market market, OrderLine[] lines, Place place, bool sample)
    {
        var shipping = dice.Pick(market.ShippingFees);
        var roll = dice.Unit();
        var bySeller = sample ? shipping : roll < 0.2 ? shipping : roll < 0.35 ? shipping / 3 : 0;
        var byPlatform = sample ? 0 : roll is >= 0.35 and < 0.75 ? shipping : roll is >= 0.2 and < 0.35 ? shipping / 3 : 0;
        var shippingTax = ((shipping - bySeller - byPlatform) * place.SalesTax + 50_000) / 100_000;
        return new Amounts(
            lines.Sum(line => line.Price),
            lines.Sum(line => line.SellerDiscount),
            lines.Sum(line => line.PlatformDiscount),
            shipping,
            bySeller,
            byPlatform,
            lines.Sum(line => line.Tax),
            shippingTax,
            sample ? 0 : place.DeliveryFee);
    }
}
