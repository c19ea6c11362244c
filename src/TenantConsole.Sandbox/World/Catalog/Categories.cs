namespace TenantConsole.Sandbox.World;

/// <summary>The categories and brands of the sandbox: a root for each theme, three leaves below it, one brand.</summary>
internal static class Categories
{
    public sealed record Category(string Id, string? Parent, string Name)
    {
        public bool IsLeaf => Parent is not null;
    }

    public sealed record Brand(string Id, string Name);

    private static readonly (Theme Theme, string Root, string[] Leaves, string Brand)[] Known =
    [
        (Themes.Skin, "Skin care", ["Serums", "Creams", "Masks"], "Aurelia"),
        (Themes.Audio, "Audio", ["Headphones", "Speakers", "Audio accessories"], "Møller & Søn"),
        (Themes.Glow, "Make-up", ["Lips", "Face", "Nails"], "Glow Lab"),
        (Themes.Tea, "Tea and coffee", ["Leaf tea", "Tea sets", "Gift boxes"], "Kōhaku"),
        (Themes.Kitchen, "Kitchen and pantry", ["Spices and sauces", "Cookware", "Drinks"], "Nhà Bếp Việt"),
        (Themes.Outdoor, "Outdoor", ["Bottles", "Camping", "Clothing"], "Żubr"),
    ];

    public static readonly Category[] All = [.. Known.SelectMany((known, k) => (Category[])
    [
        new(Root(k), null, known.Root),
        .. known.Leaves.Select((leaf, l) => new Category(Leaf(k, l), Root(k), leaf)),
    ])];

    public static readonly Brand[] Brands = [.. Known.Select((known, k) => new Brand(BrandId(k), known.Brand))];

    public static Category LeafOf(Theme theme, int number) => Find(Leaf(IndexOf(theme), number % 3))!;

    public static Brand BrandOf(Theme theme) => Brands[IndexOf(theme)];

    public static Category? Find(string? id) => Array.Find(All, category => category.Id == id);

    /// <summary>The category and those above it, the leaf last.</summary>
    public static Category[] Chain(string id) => Find(id) is { } leaf ? leaf.Parent is { } parent ? [Find(parent)!, leaf] : [leaf] : [];

    private static int IndexOf(Theme theme) => Math.Max(0, Array.FindIndex(Known, known => known.Theme.Prefix == theme.Prefix));

    private static string Root(int theme) => $"{600_001 + theme}";

    private static string Leaf(int theme, int leaf) => $"{851_000 + theme * 10 + leaf}";

    private static string BrandId(int theme) => $"708242731158434{theme:0000}";
}
