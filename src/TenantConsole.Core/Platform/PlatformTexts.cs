using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform;

/// <summary>The words of the module: <c>PlatformTexts.resx</c>, beside this file.</summary>
internal static class PlatformTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(PlatformTexts));
}
