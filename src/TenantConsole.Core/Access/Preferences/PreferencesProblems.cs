namespace TenantConsole.Core.Access.Preferences;

/// <summary>What can be wrong with preferences.</summary>
public static class PreferencesProblems
{
    /// <summary>Only people have preferences.</summary>
    public static Problem NoMember => PreferencesTexts.Say.Problem("access.preferences-member");

    /// <summary>Not an IANA zone that this machine knows.</summary>
    public static Problem TimeZone => PreferencesTexts.Say.Problem("access.preferences-zone", field: nameof(MemberPreferences.TimeZone));

    /// <summary>Not one of the formats on offer.</summary>
    public static Problem Formats => PreferencesTexts.Say.Problem("access.preferences-formats", field: nameof(MemberPreferences.Formats));

    /// <summary>Not a language of the console.</summary>
    public static Problem Language => PreferencesTexts.Say.Problem("access.preferences-language", field: nameof(MemberPreferences.Language));
}
