using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity;

/// <summary>The words of the module: <c>ActivityTexts.resx</c>, beside this file.</summary>
internal static class ActivityTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(ActivityTexts));
}
