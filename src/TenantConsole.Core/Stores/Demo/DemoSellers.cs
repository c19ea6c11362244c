namespace TenantConsole.Core.Stores.Demo;

/// <summary>The sandbox's sellers, and the clients whose stores theirs become.</summary>
public static class DemoSellers
{
    /// <summary>Those of the larger agency, and of whoever starts the demo by hand.</summary>
    public static IReadOnlyList<(string Seller, string Client)> Large { get; } =
        [("aurelia", "Aurelia Skin"), ("moller", "Møller & Søn"), ("glowlab", "Glow Lab"), ("kohaku", "Kōhaku Tea")];

    /// <summary>Those of the smaller agency.</summary>
    public static IReadOnlyList<(string Seller, string Client)> Small { get; } = [("nhabepviet", "Nhà Bếp Việt"), ("zubr", "Żubr Outdoor")];
}
