using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>The words of clients and brands: <c>BrandTexts.resx</c>, beside this file.</summary>
internal static class BrandTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(BrandTexts));
}
