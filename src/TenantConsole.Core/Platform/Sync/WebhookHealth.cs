namespace TenantConsole.Core.Platform.Sync;

/// <summary>What a store's webhooks have proved of late.</summary>
/// <param name="LastNotificationAt">When the last notification came (protocol time); null for none within a day.</param>
/// <param name="Missed">How many changes of the last day polling had to find.</param>
public readonly record struct WebhookHealth(DateTimeOffset? LastNotificationAt, int Missed);
