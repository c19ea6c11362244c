// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Known values of <see cref="PackageDetail.SplitAndCombineTag"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class SplitTags
{
    /// <summary><c>DEFAULT</c>.</summary>
    public const string Default = "DEFAULT";

    /// <summary><c>COMBINE</c>.</summary>
    public const string Combine = "COMBINE";

    /// <summary><c>SPLIT</c>.</summary>
    public const string Split = "SPLIT";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Default, Combine, Split];
}
