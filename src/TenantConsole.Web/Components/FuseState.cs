namespace TenantConsole.Web.Components;

/// <summary>A deadline's fuse at a moment: how much of it is left and how urgent that is.</summary>
/// <param name="Percent">What is left of the whole, 0 to 100.</param>
/// <param name="Role">Idle, warn (under a quarter left) or bad (under two hours, or late).</param>
/// <param name="Left">Time left; negative when late.</param>
public sealed record FuseState(int Percent, StatusRole Role, TimeSpan Left)
{
    /// <summary>Where the last two hours begin.</summary>
    public static readonly TimeSpan Urgent = TimeSpan.FromHours(2);

    /// <summary>Burns from <paramref name="start"/> to <paramref name="deadline"/>.</summary>
    public static FuseState At(DateTimeOffset start, DateTimeOffset deadline, DateTimeOffset now)
    {
        var left = deadline - now;
        var whole = deadline - start;
        var share = whole <= TimeSpan.Zero ? 0 : Math.Clamp(left / whole, 0, 1);
        var role = left < Urgent ? StatusRole.Bad : share < 0.25 ? StatusRole.Warn : StatusRole.Idle;
        return new((int)Math.Round(share * 100), role, left);
    }
}
