using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>The words of API keys: <c>ApiKeyTexts.resx</c>, beside this file.</summary>
internal static class ApiKeyTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(ApiKeyTexts));
}
