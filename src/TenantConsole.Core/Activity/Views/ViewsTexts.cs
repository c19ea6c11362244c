using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Views;

/// <summary>The words of saved views: <c>ViewsTexts.resx</c>, beside this file.</summary>
internal static class ViewsTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(ViewsTexts));
}
