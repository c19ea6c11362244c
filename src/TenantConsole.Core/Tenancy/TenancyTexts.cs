using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Tenancy;

/// <summary>The words of the module: <c>TenancyTexts.resx</c>, beside this file.</summary>
internal static class TenancyTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(TenancyTexts));
}
