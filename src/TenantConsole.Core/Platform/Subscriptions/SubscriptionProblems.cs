namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>The expected failures of subscriptions.</summary>
public static class SubscriptionProblems
{
    /// <summary>The installation does not know under which address the platform reaches it.</summary>
    public static Problem NoAddress => PlatformTexts.Say.Problem("platform.no-webhook-address");
}
