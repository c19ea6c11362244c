namespace TenantConsole.Core.Access.Preferences;

/// <summary>How somebody wants to see the console. Null leaves a choice to their device: its theme, its time zone.</summary>
/// <param name="Theme">Light or dark; null follows the system.</param>
/// <param name="Density">Null is compact.</param>
/// <param name="TimeZone">An IANA zone that times are shown in; null follows the browser.</param>
/// <param name="Formats">One of <see cref="FormatCultures"/>, for numbers and dates; null is the first of them.</param>
/// <param name="Language">The language of the words; null is English.</param>
/// <param name="ReducedMotion">Nothing moves on the screen, also where the system does not ask for it.</param>
public sealed record MemberPreferences(
    ThemeChoice? Theme = null, DensityChoice? Density = null, string? TimeZone = null, string? Formats = null, string? Language = null, bool ReducedMotion = false)
{
    /// <summary>Nothing chosen.</summary>
    public static readonly MemberPreferences None = new();

    /// <summary>The formats on offer: culture names.</summary>
    public static IReadOnlyList<string> FormatCultures { get; } = ["en-US", "en-GB", "de-DE", "pl-PL", "fr-FR"];
}
