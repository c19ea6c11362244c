using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>Makes sellers, shops and catalogs from the seed.</summary>
internal static class SellerMaker
{
    private const ulong Salt = 0x5E11E5;

    public static Seller[] Make(WorldParameters parameters)
    {
        var index = 0;
        var sellers = new List<Seller>();
        foreach (var plan in Brands.For(parameters.Shops))
        {
            var dice = Dice.Of(parameters.Seed, Salt, (ulong)sellers.Count);
            var shops = plan.Shops.Select(shop => MakeShop(parameters, plan, shop, index++)).ToArray();
            sellers.Add(new Seller(plan.Id, Text(ref dice, 22), plan.Name, plan.BaseRegion, shops));
        }
        return [.. sellers];
    }

    private static Shop MakeShop(WorldParameters parameters, Brands.SellerPlan seller, Brands.ShopPlan plan, int index)
    {
        var dice = Dice.Of(parameters.Seed, Salt + 1, (ulong)index);
        var market = Markets.Of(plan.Region);
        var id = string.Create(CultureInfo.InvariantCulture, $"7495{index + 1:00}{dice.Below(1_000_000):000000}{dice.Below(10_000_000):0000000}");
        var cipher = $"{(plan.Region == "US" ? "TTP" : "ROW")}_{Text(ref dice, 26)}";
        var code = string.Create(CultureInfo.InvariantCulture, $"{plan.Region}LC{seller.Theme.Prefix}{index + 1:00}{Letters(ref dice, 3)}");
        var warehouses = Enumerable.Range(0, dice.Between(1, 3)).Select(w => 6955_000_000_000_000_000L + (index + 1) * 10_000_000_000_000L + w * 1000 + 11).ToArray();
        return new Shop(index, id, cipher, code, plan.Name, market, seller.Theme, plan.Weight, plan.Viral, warehouses, MakeCatalog(ref dice, seller.Theme, market, index));
    }

    private static Product[] MakeCatalog(ref Dice dice, Theme theme, Market market, int shop)
    {
        var nouns = market.Region == "DE" ? theme.GermanNouns : theme.Nouns;
        var titles = (from line in theme.Lines from noun in nouns from addition in theme.Additions select $"{line} {noun} – {addition}").ToArray();
        for (var i = titles.Length - 1; i > 0; i--)
        {
            var j = dice.Below(i + 1);
            (titles[i], titles[j]) = (titles[j], titles[i]);
        }
        var products = new Product[dice.Between(40, 120)];
        for (var p = 0; p < products.Length; p++)
        {
            var id = 1729_000_000_000_000_000L + (shop + 1) * 10_000_000_000_000L + (p + 1) * 10_000_000_000L + dice.Below(900_000) * 1000L;
            var list = Psychological(dice.Between(theme.Prices.Low, theme.Prices.High));
            var skus = new Sku[dice.Between(1, 6)];
            for (var s = 0; s < skus.Length; s++)
            {
                var variant = theme.Variants[s];
                var sellerSku = string.Create(CultureInfo.InvariantCulture, $"{theme.Prefix}-{p + 1:000}-{(char)('A' + s)}{dice.Between(10, 99)}");
                skus[s] = new Sku(id + s + 1, variant, sellerSku, Psychological(list + s * list / 8));
            }
            products[p] = new Product(id, titles[p], skus, PreOrder: p % 29 == 17);
        }
        return products;
    }

    /// <summary>Prices end in 9 or in 50 more often than in anything else.</summary>
    private static long Psychological(long minor) => minor / 50 * 50 + (minor % 2 == 0 ? 49 : 50);

    private static string Text(ref Dice dice, int length)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var text = new char[length];
        for (var i = 0; i < length; i++) text[i] = alphabet[dice.Below(alphabet.Length)];
        return new string(text);
    }

    private static string Letters(ref Dice dice, int length)
    {
        var text = new char[length];
        for (var i = 0; i < length; i++) text[i] = (char)('A' + dice.Below(26));
        return new string(text);
    }
}
