namespace TenantConsole.Core.Database.Directory;

/// <summary>So many deliveries of one kind within some seconds, at one node. Added to, never changed; a schedule sums up past days.</summary>
public sealed class InboxCount
{
    /// <summary>Made by the node.</summary>
    public required Guid Id { get; init; }

    /// <summary>The app they were sent to.</summary>
    public required string AppKey { get; init; }

    /// <summary>The day (UTC, protocol time).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What was counted, such as <c>bad-signature</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }
}
