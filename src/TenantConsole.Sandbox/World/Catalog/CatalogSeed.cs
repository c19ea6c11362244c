using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>The catalog a shop starts with: what it sells, and a few products in the other states of a product's life.</summary>
internal static class CatalogSeed
{
    private static readonly ProductStatus[] Unsold = [ProductStatus.Draft, ProductStatus.Failed, ProductStatus.SellerDeactivated, ProductStatus.PlatformDeactivated, ProductStatus.Deleted];

    public static IEnumerable<CatalogProduct> Of(ShopWorld world)
    {
        var begin = world.Parameters.FirstHour * 3600;
        var dice = Dice.Of(world.Parameters.Seed, 0x61, (ulong)world.Shop.Index);
        for (var p = 0; p < world.Shop.Products.Length; p++)
        {
            var product = world.Shop.Products[p];
            yield return new CatalogProduct(Facts(world.Shop, product, p), begin - dice.Between(1, 300) * 86_400L - dice.Below(86_400), ProductStatus.Activate);
        }
        for (var u = 0; u < Unsold.Length; u++)
        {
            var model = world.Shop.Products[u];
            var id = model.Id + 500 + u * 40;
            var product = model with { Id = id, Name = $"{model.Name} II", Skus = [.. model.Skus.Select((sku, s) => sku with { Id = id + s + 1, SellerSku = $"{sku.SellerSku}-II" })] };
            yield return new CatalogProduct(Facts(world.Shop, product, u), begin - dice.Between(1, 80) * 86_400L, Unsold[u]) { FailedBecause = Unsold[u] == ProductStatus.Failed ? "replica" : null };
        }
    }

    private static ProductFacts Facts(Shop shop, Product product, int number)
    {
        var category = Categories.LeafOf(shop.Theme, number);
        return new ProductFacts
        {
            Id = product.Id,
            Title = product.Name,
            Description = $"<p>{product.Name}</p>",
            CategoryId = category.Id,
            BrandId = Categories.BrandOf(shop.Theme).Id,
            Images = [string.Create(CultureInfo.InvariantCulture, $"tos-sandbox/{product.Id}-1"), string.Create(CultureInfo.InvariantCulture, $"tos-sandbox/{product.Id}-2")],
            WeightValue = string.Create(CultureInfo.InvariantCulture, $"0.{number % 8 + 1}"),
            WeightUnit = shop.Market.Region == "US" ? "POUND" : "KILOGRAM",
            Length = "20",
            Width = "12",
            Height = "6",
            DimensionUnit = shop.Market.Region == "US" ? "INCH" : "CENTIMETER",
            PreOrder = product.PreOrder,
            Attributes = [new AttributeFacts("100392", "Material", [new ValueFacts("1001192", "Mixed")])],
            Skus = [.. product.Skus.Select(sku => new SkuFacts
            {
                Id = sku.Id,
                SellerSku = sku.SellerSku,
                Price = sku.Price,
                ListPrice = sku.Price * 5 / 4,
                Attributes = [new AttributeFacts("100089", "Variant", [new ValueFacts((sku.Id % 1_000_000_000).ToString(CultureInfo.InvariantCulture), sku.Name)])],
            })],
        };
    }
}
