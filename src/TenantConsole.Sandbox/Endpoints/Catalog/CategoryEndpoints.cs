using System.Globalization;
using System.Text.RegularExpressions;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Categories with their rules and attributes, and brands.</summary>
internal sealed partial class CategoryEndpoints(Paging paging, SandboxWorld world) : IApiEndpoints
{
    private const string Scope = "seller.product.basic";
    private const int ShortestBrand = 2;
    private const int LongestBrand = 30;
    private const long FirstOwnBrand = 7_082_427_311_590_000_000;

    public void Map(EndpointTable table)
    {
        table.OfShop("GET", "/product/202309/categories", Scope, List);
        table.OfShop("GET", "/product/202309/categories/{category_id}/rules", Scope, Rules);
        table.OfShop("GET", "/product/202309/categories/{category_id}/attributes", Scope, Attributes);
        table.OfShop("POST", "/product/202309/categories/recommend", Scope, Recommend);
        table.OfShop("GET", "/product/202309/brands", Scope, Brands);
        table.OfSeller("POST", "/product/202309/brands", Scope, MakeBrand);
    }

    private static ApiResult List(ApiCall call)
    {
        CheckVersion(call);
        if (call.Query["listing_platform"] is not (null or "TIKTOK_SHOP" or "TOKOPEDIA")) throw new Refusal("listing_platform must be TIKTOK_SHOP or TOKOPEDIA");
        var word = call.Query["keyword"];
        return ApiResult.Of(new
        {
            Categories = Categories.All.Where(category => word is null || category.Name.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(category => new
            {
                category.Id,
                ParentId = category.Parent ?? "0",
                LocalName = category.Name,
                category.IsLeaf,
                PermissionStatuses = new[] { "AVAILABLE" },
            }),
        });
    }

    private static ApiResult Rules(ApiCall call)
    {
        var leaf = Leaf(call);
        return ApiResult.Of(new
        {
            ProductCertifications = new[]
            {
                new
                {
                    Id = "602362",
                    Name = "Safety data sheet",
                    IsRequired = false,
                    DocumentDetails = "A sheet of the maker, in the language of the market.",
                    SampleImageUrl = "https://images.tiktok-shop.example/sample-sheet.webp",
                    RequirementConditions = new[] { new { ConditionType = "VALUE_ID_MATCH", AttributeId = "100392", AttributeValueId = "1001193" } },
                    ExpirationDate = new { IsRequired = false },
                },
            },
            SizeChart = new { IsSupported = leaf.Name == "Clothing", IsRequired = false },
            Cod = new { IsSupported = false },
            PackageDimension = new { IsRequired = true },
            Epr = new { IsRequired = false },
            ResponsiblePerson = new { IsRequired = false },
            Manufacturer = new { IsRequired = false },
            AllowedSpecialProductTypes = new[] { "PRE_ORDER" },
            Fees = new[] { new { Type = "PFAND", IsRequired = false } },
        });
    }

    private static ApiResult Attributes(ApiCall call)
    {
        Leaf(call);
        return ApiResult.Of(new
        {
            Attributes = new object[]
            {
                // The platform spells is_requried so.
                new
                {
                    Id = "100392", Name = "Material", Type = "PRODUCT_PROPERTY", IsRequried = false, IsCustomizable = true, IsMultipleSelection = true,
                    Values = new[] { new { Id = "1001192", Name = "Mixed", IconUrl = "https://images.tiktok-shop.example/mixed.webp" }, new { Id = "1001193", Name = "Glass", IconUrl = "https://images.tiktok-shop.example/glass.webp" } },
                },
                new
                {
                    Id = "101610", Name = "Content", Type = "PRODUCT_PROPERTY", IsRequried = false, IsCustomizable = true, IsMultipleSelection = false, ValueDataFormat = "POSITIVE_INT_OR_DECIMAL",
                    RequirementConditions = new[] { new { ConditionType = "VALUE_ID_MATCH", AttributeId = "100392", AttributeValueId = "1001193" } },
                },
                new { Id = "100089", Name = "Variant", Type = "SALES_PROPERTY", IsRequried = false, IsCustomizable = true, IsMultipleSelection = false },
            },
        });
    }

    /// <summary>The leaf that shares a word with the title, or else the first of the shop's own theme.</summary>
    private static ApiResult Recommend(ApiCall call)
    {
        var input = call.Input;
        var title = input.Text("product_title") ?? throw Refusal.Of(12052261, "The product name is empty.");
        if (input.Text("category_version") is not (null or "v1" or "v2")) throw WrongVersion();
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).ToList();
        var leaf = Array.Find(Categories.All, category => category.IsLeaf && words.Exists(word => category.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            ?? Categories.LeafOf(call.Shop.Theme, 0);
        return ApiResult.Of(new
        {
            LeafCategoryId = leaf.Id,
            Categories = Categories.Chain(leaf.Id).Select((category, level) => new { category.Id, category.Name, Level = level + 1, category.IsLeaf, PermissionStatuses = new[] { "AVAILABLE" } }),
        });
    }

    private ApiResult Brands(ApiCall call)
    {
        if (call.Query["page_size"] is { } size && !(int.TryParse(size, out var rows) && rows is >= 1 and <= 100)) throw ProductErrors.PageSize();
        if (call.Query["category_id"] is { } category && Categories.Find(category) is not { IsLeaf: true }) throw Refusal.Of(12052024, "The category is not a leaf category.");
        var name = call.Query["brand_name"];
        var catalog = call.World.Catalog;
        var found = call.At(() => catalog.Brands.Where(brand => name is null || brand.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList());
        if (call.Query["is_authorized"] is { } authorized) found.RemoveAll(brand => IsAuthorized(brand) != (authorized == "true"));
        var page = paging.Cut(call, found, brand => (0, Input.ParseId(brand.Id)), call.PageSize(100, 20));
        return ApiResult.Of(new
        {
            // The platform has UNAUTHORIEZD misspelt.
            Brands = page.Items.Select(brand => new { brand.Id, brand.Name, AuthorizedStatus = IsAuthorized(brand) ? "AUTHORIZED" : "UNAUTHORIEZD", IsT1Brand = false, BrandStatus = "AVAILABLE" }),
            page.TotalCount,
            page.NextPageToken,
        });

        bool IsAuthorized(Categories.Brand brand) => brand.Id == Categories.BrandOf(call.Shop.Theme).Id || catalog.IsOwnBrand(brand.Id);
    }

    /// <summary>A brand of the seller's own, in all of their shops.</summary>
    private ApiResult MakeBrand(ApiCall call)
    {
        var name = call.Input.Text("name") ?? throw Refusal.Of(12052204, "The name of the brand is required.");
        if (name.Length < ShortestBrand) throw Refusal.Of(12052189, "A brand name has at least 2 characters.");
        if (name.Length > LongestBrand) throw Refusal.Of(12052190, "A brand name has at most 30 characters.");
        if (FiveDigits().IsMatch(name)) throw Refusal.Of(12052192, "A brand name cannot have 5 digits in a row.");
        string? id = null;
        foreach (var shop in call.Seller.Shops)
        {
            var own = world.Of(shop);
            own.At(call.Now, () =>
            {
                // The first shop decides for all; two at once with one name find it there.
                if (id is null && own.Catalog.Brands.Any(brand => string.Equals(brand.Name, name, StringComparison.OrdinalIgnoreCase))) throw Refusal.Of(12052205, "This brand name exists already.");
                id ??= (FirstOwnBrand + own.Catalog.Brands.Count()).ToString(CultureInfo.InvariantCulture);
                own.Do("catalog.brand", new CatalogArea.BrandMade(id, name));
                return id;
            });
        }
        return ApiResult.Of(new { Id = id });
    }

    [GeneratedRegex("[0-9]{5}")]
    private static partial Regex FiveDigits();

    private static Categories.Category Leaf(ApiCall call)
    {
        CheckVersion(call);
        var category = Categories.Find(call.Part("category_id")) ?? throw Refusal.Of(12052023, "The category does not exist.");
        return category.IsLeaf ? category : throw Refusal.Of(12052024, "The category is not a leaf category.");
    }

    private static void CheckVersion(ApiCall call)
    {
        if (call.Query["category_version"] is not (null or "v1" or "v2")) throw WrongVersion();
    }

    private static Refusal WrongVersion() => Refusal.Of(12052217, "The category version is incorrect.");
}
