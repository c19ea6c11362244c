using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Shell;

/// <summary>The time that pages and components count from: ages, deadlines, "today". Business time, so that the demo's world and the screen agree; timers of the screen itself use a plain <see cref="TimeProvider"/>.</summary>
public sealed class ScreenClock(BusinessClock clock)
{
    /// <summary>Now, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();
}
