namespace TenantConsole.Sandbox.World;

/// <summary>A buyer's wish to give goods back, or to get money back, and what became of it.</summary>
internal sealed class Return(long id, long order, int row, int[] lines, bool goods, string reason) : Happening
{
    public long Id { get; } = id;

    public long Order { get; } = order;

    public int Row { get; } = row;

    /// <summary>Indexes of the order's lines.</summary>
    public int[] Lines { get; } = lines;

    /// <summary>Whether the goods come back too, or money alone is asked for.</summary>
    public bool Goods { get; } = goods;

    /// <summary>Whether the buyer wants the same again instead of money; the goods stay with him.</summary>
    public bool Replacement { get; init; }

    /// <summary>When the seller agreed to send the same again, in world time.</summary>
    public long? ReplacedAt { get; set; }

    public string Reason { get; } = reason;

    /// <summary>Where the list of all returns has it.</summary>
    public int Place { get; set; } = -1;

    public List<ReturnEvent> Events { get; } = [];

    public ReturnStatus Status => Events[^1].Status;

    public long CreateTime => Events[0].Time;

    public long UpdateTime => Events[^1].Time;

    public string Role => Events[0].Role;

    public bool BuyerKeepsItem { get; set; }

    /// <summary>What the seller offers instead of the whole, in the minor unit.</summary>
    public long? Offer { get; set; }

    /// <summary>The buyer wanted the whole.</summary>
    public bool OfferRejected { get; set; }

    /// <summary>What happens next if nobody decides before.</summary>
    public Action<long>? Next { get; set; }

    public override void Happen(long time) => Next?.Invoke(time);

    /// <summary>What the buyer gets: the lines' money, or the part that was offered and taken.</summary>
    public Refund Amount(Order order) => Offer is { } part ? new Refund(part, 0, 0) : Refund.Of(order, Lines);

    public bool WasRefunded => Status is ReturnStatus.Success or ReturnStatus.Complete or ReturnStatus.ReplacementRefunded;

    /// <summary>Over without any effect, so that the same may be asked for again.</summary>
    public bool CameToNothing => Status is ReturnStatus.Rejected or ReturnStatus.Cancelled or ReturnStatus.ReplacementRejected or ReturnStatus.ReplacementCancelled;

    public string Type => Replacement ? "REPLACEMENT" : Goods ? "RETURN_AND_REFUND" : "REFUND";
}

internal sealed record ReturnEvent(long Time, ReturnStatus Status, string Role, string Description, string? Note = null);

internal enum ReturnStatus
{
    Pending,
    Rejected,
    AwaitingBuyerShip,
    BuyerShipped,
    ReceiveRejected,
    AwaitingBuyerResponse,
    Success,
    Complete,
    Cancelled,
    ReplacementPending,
    ReplacementRejected,
    ReplacementCancelled,
    ReplacementRefunded,
    ReplacementComplete,
}

internal static class ReturnStatusNames
{
    private static readonly string[] Wire =
    [
        "RETURN_OR_REFUND_REQUEST_PENDING", "REFUND_OR_RETURN_REQUEST_REJECT", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "REJECT_RECEIVE_PACKAGE", "AWAITING_BUYER_RESPONSE",
        "RETURN_OR_REFUND_REQUEST_SUCCESS", "RETURN_OR_REFUND_REQUEST_COMPLETE", "RETURN_OR_REFUND_REQUEST_CANCEL",
        "REPLACEMENT_REQUEST_PENDING", "REPLACEMENT_REQUEST_REJECT", "REPLACEMENT_REQUEST_CANCEL", "REPLACEMENT_REQUEST_REFUND_SUCCESS", "REPLACEMENT_REQUEST_COMPLETE",
    ];

    public static string ToWire(this ReturnStatus status) => Wire[(int)status];

    public static bool IsKnown(string wire) => Wire.Contains(wire);
}
