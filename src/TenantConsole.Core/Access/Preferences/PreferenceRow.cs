using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>A member's preferences. A member without a row has chosen nothing yet.</summary>
public sealed class PreferenceRow : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Whose.</summary>
    public required MemberId MemberId { get; init; }

    /// <summary>See <see cref="MemberPreferences.Theme"/>.</summary>
    public ThemeChoice? Theme { get; set; }

    /// <summary>See <see cref="MemberPreferences.Density"/>.</summary>
    public DensityChoice? Density { get; set; }

    /// <summary>See <see cref="MemberPreferences.TimeZone"/>.</summary>
    public string? TimeZone { get; set; }

    /// <summary>See <see cref="MemberPreferences.Formats"/>.</summary>
    public string? Formats { get; set; }

    /// <summary>See <see cref="MemberPreferences.Language"/>.</summary>
    public string? Language { get; set; }

    /// <summary>See <see cref="MemberPreferences.ReducedMotion"/>.</summary>
    public bool ReducedMotion { get; set; }
}
