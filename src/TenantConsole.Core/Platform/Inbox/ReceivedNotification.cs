namespace TenantConsole.Core.Platform.Inbox;

/// <summary>A delivery that waits to be taken out of the inbox of a store.</summary>
/// <param name="Sequence">Its place in the order.</param>
/// <param name="Topic">The topic's number, known to us or not.</param>
/// <param name="NotificationId">The platform's id.</param>
/// <param name="EventTime">When the platform sent it first.</param>
/// <param name="ReceivedAt">When it came (protocol time).</param>
/// <param name="IsRepeat">The notification came before: it is to be counted, and has no effect.</param>
/// <param name="Body">What was signed; the words of messages are empty.</param>
public sealed record ReceivedNotification(
    long Sequence, int Topic, string? NotificationId, DateTimeOffset? EventTime, DateTimeOffset ReceivedAt, bool IsRepeat, ReadOnlyMemory<byte> Body);
