using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Access;

/// <summary>The words of the module: <c>AccessTexts.resx</c>, beside this file.</summary>
internal static class AccessTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(AccessTexts));
}
