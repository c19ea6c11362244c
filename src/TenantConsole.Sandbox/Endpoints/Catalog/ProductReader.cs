using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Reads a product out of a create or edit. A full write clears what is left out, a partial one keeps it.</summary>
internal static class ProductReader
{
    private const int LongestTitle = 255;
    private const int LongestDescription = 10_000;
    private const int MostImages = 9;
    private const int LongestSellerSku = 50;
    private const int MostSkus = 100;

    /// <param name="before">What the product was; null when it is new.</param>
    /// <param name="partial">Whether what is left out stays.</param>
    /// <param name="draft">A draft may lack anything but its name.</param>
    public static ProductFacts Read(Input input, CatalogArea catalog, Shop shop, long id, ProductFacts? before, bool partial, bool draft)
    {
        var keep = partial ? before : null;
        var title = input.Text("title") ?? keep?.Title ?? throw Refusal.Of(12052261, "The product name is empty.");
        if (title.Length > LongestTitle) throw Refusal.Of(12052051, "The product name exceeds the maximum of characters.");
        var description = input.Text("description", int.MaxValue) ?? keep?.Description ?? (draft ? "" : throw Refusal.Of(12052015, "The product description is required."));
        if (description.Length > LongestDescription) throw Refusal.Of(12052013, "The product description cannot exceed the maximum of characters.");
        var category = input.Text("category_id") ?? keep?.CategoryId ?? (draft ? Categories.LeafOf(shop.Theme, 0).Id : throw Refusal.Of(12052023, "The category does not exist."));
        if (Categories.Find(category) is not { } known) throw Refusal.Of(12052023, "The category does not exist.");
        if (!known.IsLeaf) throw Refusal.Of(12052024, "The category is not a leaf category.");
        var brand = input.Text("brand_id") ?? keep?.BrandId;
        if (brand is not null && catalog.FindBrand(brand) is null) throw Refusal.Of(12052026, "The brand does not exist.");
        var weight = input.Object("package_weight");
        var size = input.Object("package_dimensions");
        return new ProductFacts
        {
            Id = id,
            Title = title,
            Description = description,
            CategoryId = category,
            BrandId = brand,
            Images = Images(input) ?? keep?.Images ?? (draft ? [] : throw Refusal.Of(12052028, "A main product image is required.")),
            WeightValue = Measure(weight, "value", 12019011, "The package weight is invalid.") ?? keep?.WeightValue ?? (draft ? null : throw Refusal.Of(12019011, "The package weight is invalid.")),
            WeightUnit = weight?.OneOf("unit", "KILOGRAM", "POUND") ?? keep?.WeightUnit,
            Length = Measure(size, "length", 12052005, "Incorrect parcel length format.") ?? keep?.Length,
            Width = Measure(size, "width", 12052004, "Incorrect parcel width format.") ?? keep?.Width,
            Height = Measure(size, "height", 12052003, "Incorrect parcel height format.") ?? keep?.Height,
            DimensionUnit = size?.OneOf("unit", "CENTIMETER", "INCH") ?? keep?.DimensionUnit,
            ExternalId = input.Text("external_product_id", 999) ?? keep?.ExternalId,
            PreOrder = before?.PreOrder ?? false,
            CodAllowed = input.Flag("is_cod_allowed") ?? keep?.CodAllowed ?? false,
            Attributes = input.Has("product_attributes") ? [.. input.Objects("product_attributes").Select(Attribute)] : keep?.Attributes ?? [],
            Skus = Skus(input, shop, id, before, keep),
        };
    }

    /// <summary>Stock that came with the variants.</summary>
    public static IEnumerable<CatalogArea.SkuStockSet> Stock(Input input, Shop shop, ProductFacts facts)
    {
        var skus = input.Objects("skus", MostSkus);
        for (var s = 0; s < skus.Length; s++)
        {
            foreach (var level in skus[s].Objects("inventory", 50))
            {
                var warehouse = level.Id("warehouse_id");
                var index = warehouse is null ? 0 : Array.IndexOf(shop.Warehouses, warehouse.Value);
                if (index < 0) throw ProductErrors.NoWarehouse();
                if (level.Number("quantity", long.MinValue) is not { } quantity) continue;
                if (quantity is < 0 or > 99_999) throw ProductErrors.StockRange();
                yield return new CatalogArea.SkuStockSet(facts.Skus[s].Id, index, (int)quantity);
            }
        }
    }

    private static SkuFacts[] Skus(Input input, Shop shop, long id, ProductFacts? before, ProductFacts? keep)
    {
        if (!input.Has("skus")) return keep?.Skus ?? throw ProductErrors.NoSkus();
        var given = input.Objects("skus", MostSkus);
        if (given.Length == 0) throw ProductErrors.NoSkus();
        var next = before?.Skus.Max(sku => sku.Id) ?? id;
        return [.. given.Select(sku =>
        {
            var known = sku.Id("id") is { } own ? Array.Find(before?.Skus ?? [], other => other.Id == own) ?? throw ProductErrors.NoSku() : null;
            if (sku.Text("seller_sku") is { Length: > LongestSellerSku }) throw Refusal.Of(12052054, "The seller SKU text exceeds the maximum of characters.");
            var price = sku.Object("price");
            var amount = price?.Text("amount") ?? price?.Text("sale_price");
            if (price?.Text("currency") is { } currency && currency != shop.Market.Currency) throw ProductErrors.PriceInvalid();
            long minor = known?.Price ?? 0;
            if (amount is not null && !MinorUnits.TryParse(amount, shop.Market.Decimals, out minor)) throw ProductErrors.PriceFormat();
            if (minor <= 0) throw ProductErrors.PriceInvalid();
            long list = 0;
            if (sku.Object("list_price")?.Text("amount") is { } listed && !MinorUnits.TryParse(listed, shop.Market.Decimals, out list)) throw Refusal.Of(12052375, "The product list price is invalid.");
            var code = sku.Object("identifier_code");
            return new SkuFacts
            {
                Id = known?.Id ?? ++next,
                SellerSku = sku.Text("seller_sku") ?? known?.SellerSku ?? "",
                Price = minor,
                ListPrice = list > 0 ? list : known?.ListPrice,
                ExternalSkuId = sku.Text("external_sku_id", 999) ?? known?.ExternalSkuId,
                Code = code?.Text("code") ?? known?.Code,
                CodeType = code?.OneOf("type", "GTIN", "EAN", "UPC", "ISBN", "JAN") ?? known?.CodeType,
                Attributes = sku.Has("sales_attributes") ? [.. sku.Objects("sales_attributes").Select((attribute, a) => SalesAttribute(attribute, (known?.Id ?? next) * 10 + a))] : known?.Attributes ?? [],
            };
        })];
    }

    private static string[]? Images(Input input)
    {
        if (!input.Has("main_images")) return null;
        var images = input.Objects("main_images");
        if (images.Length > MostImages) throw Refusal.Of(12052306, "The count of main product images exceeds the limit.");
        return [.. images.Select(image => image.Text("uri") is { } uri && uri.StartsWith("tos-", StringComparison.Ordinal) ? uri : throw Refusal.Of(12052300, "The URI of a main product image is illegal."))];
    }

    private static string? Measure(Input? of, string name, int code, string message)
    {
        if (of?.Text(name) is not { } text) return null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0 ? text : throw Refusal.Of(code, message);
    }

    private static AttributeFacts Attribute(Input attribute) => new(
        attribute.Text("id") ?? throw Refusal.Of(12052241, "An attribute name or attribute id is empty."), attribute.Text("name") ?? "Material",
        [.. attribute.Objects("values").Select(value => new ValueFacts(value.Text("id") ?? "0", value.Text("name", 2000) ?? ""))]);

    private static AttributeFacts SalesAttribute(Input attribute, long newId) => new(
        attribute.Text("id") ?? "100089", attribute.Text("name") ?? "Variant",
        [new ValueFacts(attribute.Text("value_id") ?? newId.ToString(CultureInfo.InvariantCulture), attribute.Text("value_name", 50) ?? "")]);
}
