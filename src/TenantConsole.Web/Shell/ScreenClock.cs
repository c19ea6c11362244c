namespace TenantConsole.Web.Shell;

/// <summary>The time that pages and components count from: ages, deadlines, "today". Registered once, so that the demo's business clock can take its place.</summary>
public sealed class ScreenClock(TimeProvider time)
{
    /// <summary>The provider, for timers.</summary>
    public TimeProvider Provider { get; } = time;

    /// <summary>Now, in UTC.</summary>
    public DateTimeOffset Now => Provider.GetUtcNow();
}
