namespace TenantConsole.Sandbox.World;

/// <summary>A shop's day of settlements, closed at midnight UTC.</summary>
internal sealed class Statement(long id, long time)
{
    public long Id { get; } = id;

    /// <summary>The midnight at which it was closed.</summary>
    public long Time { get; } = time;

    public required IReadOnlyList<SettledLine> Lines { get; init; }

    public required SettlementRow Total { get; init; }

    /// <summary>The payment that pays it, once there is one; a later one after a failure.</summary>
    public Payment? Payment { get; set; }
}

/// <summary>One row of a statement: an order, a refund of one, or an adjustment. What it comes to is computed again when asked.</summary>
/// <param name="Row">The order's row; of an adjustment, the order that it is about.</param>
/// <param name="Wrong">What a planted mistake adds to it.</param>
internal sealed record SettledLine(long Id, int Row, Return? Refund = null, Adjustment? Adjustment = null, SettlementRow? Wrong = null);

/// <summary>Money beside orders.</summary>
internal sealed record Adjustment(long Id, string Type, long Amount);

/// <summary>What the platform sends to the seller's bank, for one statement or several small ones.</summary>
internal sealed class Payment(long id, long time, long amount, Statement[] statements) : Happening
{
    private readonly List<Action<long>> _due = [];

    public long Id { get; } = id;

    public long CreateTime { get; } = time;

    public long Amount { get; } = amount;

    public Statement[] Statements { get; } = statements;

    public string Status { get; set; } = "PROCESSING";

    public long? PaidTime { get; set; }

    public void When(Action<long> due) => _due.Add(due);

    public override void Happen(long time)
    {
        foreach (var due in _due) due(time);
    }
}

/// <summary>A movement of the seller's balance at the platform; the balance is their sum.</summary>
internal sealed class Movement(long id, string type, long amount, long time)
{
    public long Id { get; } = id;

    public string Type { get; } = type;

    public long Amount { get; } = amount;

    public long CreateTime { get; } = time;

    public string Status { get; set; } = "SUCCESS";
}
