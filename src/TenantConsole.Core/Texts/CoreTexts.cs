namespace TenantConsole.Core.Texts;

/// <summary>The words of what belongs to no module: <c>CoreTexts.resx</c>, beside this file.</summary>
internal static class CoreTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(CoreTexts));
}
