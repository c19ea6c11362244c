using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Tenancy.Limits;

/// <summary>Names the texts of the module: <c>LimitTexts.resx</c> beside this file.</summary>
internal static class LimitTexts
{
    /// <summary>The words.</summary>
    public static ModuleTexts Say { get; } = new(typeof(LimitTexts));
}
