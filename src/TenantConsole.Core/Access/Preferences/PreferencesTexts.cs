using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>The words of what can be wrong: <c>PreferencesTexts.resx</c>, beside this file.</summary>
internal static class PreferencesTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(PreferencesTexts));
}
