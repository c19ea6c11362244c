namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>Where this installation receives notifications, as the platform sees it.</summary>
/// <param name="Base">The console's address for the platform; null when it is not known, and then nothing is set or compared.</param>
public sealed record WebhookDoor(Uri? Base)
{
    /// <summary>What the path begins with; the app's key follows.</summary>
    public const string Path = "/webhooks/tiktok/";

    /// <summary>The address of an app.</summary>
    public Uri? Of(string appKey) => Base is null ? null : new Uri(Base, Path + appKey);
}
