namespace TenantConsole.Sandbox.World;

/// <summary>A cancellation of an order, asked for or done.</summary>
internal sealed class Cancellation(long id, long order, int row, string role, long createTime)
{
    public long Id { get; } = id;

    public long Order { get; } = order;

    public int Row { get; } = row;

    public string Role { get; } = role;

    public long CreateTime { get; } = createTime;

    public long UpdateTime { get; set; } = createTime;

    /// <summary>Where the list of all cancellations has it.</summary>
    public int Place { get; set; } = -1;

    public CancellationState State { get; set; }

    /// <summary>Whether anything had been paid, so that there is a refund.</summary>
    public bool Paid { get; init; }

    /// <summary>A buyer has asked; all others just happen.</summary>
    public bool Asked { get; init; }

    /// <summary>A cancellation is complete a day after it has succeeded.</summary>
    public string Status(long time) => State switch
    {
        CancellationState.Pending => "CANCELLATION_REQUEST_PENDING",
        CancellationState.Withdrawn => "CANCELLATION_REQUEST_CANCELLED",
        _ => time - UpdateTime >= 86_400 ? "CANCELLATION_REQUEST_COMPLETE" : "CANCELLATION_REQUEST_SUCCESS",
    };
}

internal enum CancellationState
{
    Pending,
    Withdrawn,
    Success,
}
