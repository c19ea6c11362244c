using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>The words of runs over the trail: <c>TrailTexts.resx</c>, beside this file.</summary>
internal static class TrailTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(TrailTexts));
}
