namespace TenantConsole.Core.Platform.Inbox;

/// <summary>A verified delivery on its way into the inbox.</summary>
internal sealed class IncomingNotification
{
    private readonly TaskCompletionSource<InboxAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whose it is; null for the installation's own inbox.</summary>
    public ShopPlace? Place { get; init; }

    public required string AppKey { get; init; }

    /// <summary>Shop, creator or seller; used for strays.</summary>
    public required string Subject { get; init; }

    public required Guid Key { get; init; }

    public required NotificationHead Head { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When its request began: a timestamp of the clock.</summary>
    public required long Started { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    public Task<InboxAnswer> Answer => _answer.Task;

    public void Complete(InboxAnswer answer) => _answer.TrySetResult(answer);
}
