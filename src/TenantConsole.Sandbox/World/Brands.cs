namespace TenantConsole.Sandbox.World;

/// <summary>The demo sellers and their shops, by name; shares of the orders are made up so that the big stay big and the small exist.</summary>
internal static class Brands
{
    public sealed record ShopPlan(string Name, string Region, double Weight, bool Viral = false);

    public sealed record SellerPlan(string Id, string Name, string BaseRegion, Theme Theme, ShopPlan[] Shops);

    public static readonly SellerPlan[] Demo =
    [
        new("aurelia", "Aurelia Beauty Group", "US", Themes.Skin,
            [new("Aurelia Skin US", "US", 19), new("Aurelia Skin UK", "GB", 9), new("Aurelia Skin DE", "DE", 6)]),
        new("moller", "Møller & Søn Audio", "DE", Themes.Audio,
            [new("Møller & Søn Audio", "DE", 5), new("Møller & Søn Audio UK", "GB", 4)]),
        new("glowlab", "Glow Lab Inc.", "US", Themes.Glow,
            [new("Glow Lab", "US", 22, Viral: true), new("Glow Lab Outlet", "US", 7)]),
        new("kohaku", "Kōhaku Tea House", "GB", Themes.Tea,
            [new("Kōhaku Tea House", "GB", 8), new("Kōhaku Teehaus 琥珀", "DE", 4)]),
        new("nhabepviet", "Nhà Bếp Việt", "US", Themes.Kitchen, [new("Nhà Bếp Việt", "US", 7)]),
        new("zubr", "Żubr Outdoor", "DE", Themes.Outdoor,
            [new("Żubr Outdoor DE", "DE", 6), new("Żubr Outdoor UK", "GB", 3)]),
    ];

    /// <summary>The plans for any number of shops: the demo sellers first, then plain ones with five shops each.</summary>
    public static List<SellerPlan> For(int shops)
    {
        var plans = new List<SellerPlan>();
        var left = shops;
        foreach (var plan in Demo)
        {
            if (left <= 0) break;
            plans.Add(plan with { Shops = plan.Shops[..Math.Min(left, plan.Shops.Length)] });
            left -= plan.Shops.Length;
        }
        string[] regions = ["US", "GB", "DE"];
        for (var n = 7; left > 0; n++, left -= 5)
        {
            var region = regions[n % 3];
            var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Market House {n}");
            var own = Enumerable.Range(1, Math.Min(5, left)).Select(i => new ShopPlan($"{name} {region} {i}", region, 5)).ToArray();
            plans.Add(new($"house{n}", name, region, Themes.All[n % Themes.All.Length], own));
        }
        return plans;
    }
}
