using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores;

/// <summary>The words of the module: <c>StoresTexts.resx</c>, beside this file.</summary>
internal static class StoresTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(StoresTexts));
}
