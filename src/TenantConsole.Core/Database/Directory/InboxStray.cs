namespace TenantConsole.Core.Database.Directory;

/// <summary>A notification with a right signature that belongs to no store: of a shop that nobody has connected, or about a creator. The inbox of the installation; kept 30 days.</summary>
public sealed class InboxStray
{
    /// <summary>The app it was sent to.</summary>
    public required string AppKey { get; init; }

    /// <summary>The shop's id, the creator's or seller's account, or nothing.</summary>
    public required string Subject { get; init; }

    /// <summary>Tells repeats, as in the inbox of a store.</summary>
    public required Guid Key { get; init; }

    /// <summary>The topic's number.</summary>
    public required int Topic { get; init; }

    /// <summary>The platform's id of the notification.</summary>
    public string? NotificationId { get; init; }

    /// <summary>When the platform sent it first.</summary>
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>When it came (protocol time).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>What was signed.</summary>
    public required byte[] Body { get; init; }
}
