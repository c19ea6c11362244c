namespace TenantConsole.TikTokShop.Products;

/// <summary>What an image is for. Source: the platform's page "Upload Product Image".</summary>
public static class ImageUses
{
    /// <summary>The pictures at the top.</summary>
    public const string Main = "MAIN_IMAGE";

    /// <summary>A value of a sales attribute.</summary>
    public const string Attribute = "ATTRIBUTE_IMAGE";

    /// <summary>In the description.</summary>
    public const string Description = "DESCRIPTION_IMAGE";

    /// <summary>A certificate.</summary>
    public const string Certification = "CERTIFICATION_IMAGE";

    /// <summary>A table of sizes.</summary>
    public const string SizeChart = "SIZE_CHART_IMAGE";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } = [Main, Attribute, Description, Certification, SizeChart];
}
