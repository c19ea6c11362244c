using System.Runtime.InteropServices;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// The seller's money. An order settles when it is completed, seven days after its delivery, into the statement of that day; a refund
/// into the one of its day, never before its order. A day later a payment follows, which now and then fails and comes again.
/// </summary>
internal sealed class FinanceArea(ShopWorld world) : ShopArea(world)
{
    public sealed record Planting(bool On);

    private const int Day = 86_400;

    /// <summary>Less than this, in the minor unit, is not worth a transfer and waits for the next one.</summary>
    private const long LeastPayment = 1000;

    private static readonly (string Type, int Sign)[] Adjustments =
    [
        ("LOGISTICS_REIMBURSEMENT", 1), ("PLATFORM_REIMBURSEMENT", 1), ("SHIPPING_FEE_COMPENSATION", 1), ("PLATFORM_PENALTY", -1), ("SHIPPING_FEE_ADJUSTMENT", -1), ("CUSTOMER_SERVICE_COMPENSATION", -1),
    ];

    private readonly List<Statement> _statements = [];
    private readonly List<Payment> _payments = [];
    private readonly List<Movement> _movements = [];
    private readonly List<Statement> _unpaid = [];

    /// <summary>By row of an order, the number of the statement that settled it, from one; zero while none has.</summary>
    private readonly List<int> _statementOfRow = [];

    /// <summary>Refunds and adjustments, which few orders have.</summary>
    private readonly Dictionary<int, List<(Statement Statement, SettledLine Line)>> _besides = [];
    private readonly Dictionary<int, List<Return>> _early = [];
    private readonly List<Anomaly> _anomalies = [];

    /// <summary>What the orders that wait will come to, as far as anybody has asked; null for a sample, which brings nothing.</summary>
    private readonly Dictionary<int, Estimate?> _estimates = [];
    private int _firstUnsettled;
    private List<SettledLine> _today = [];
    private SettlementRow _sum;
    private long _lines;

    public override string Name => "finance";

    /// <summary>Whether mistakes are planted in what settles from now on.</summary>
    public bool PlantsAnomalies { get; private set; } = world.Parameters.Anomalies;

    /// <summary>What was planted so far; for tests alone.</summary>
    public IReadOnlyList<Anomaly> Anomalies => _anomalies;

    public IReadOnlyList<Statement> Statements => _statements;

    public IReadOnlyList<Payment> Payments => _payments;

    public IReadOnlyList<Movement> Movements => _movements;

    public Statement? Find(long id) => _statements.Find(statement => statement.Id == id);

    /// <summary>The settled lines of an order, its own first; only those whose statement is closed.</summary>
    public IEnumerable<(Statement Statement, SettledLine Line)> Of(int row)
    {
        if (IsSettled(row))
        {
            var statement = _statements[_statementOfRow[row] - 1];
            yield return (statement, statement.Lines.First(line => line.Row == row && line is { Refund: null, Adjustment: null }));
        }
        if (!_besides.TryGetValue(row, out var others)) yield break;
        foreach (var other in others) yield return other;
    }

    /// <summary>Whether the order's own money is in a closed statement.</summary>
    public bool IsSettled(int row) => row < _statementOfRow.Count && _statementOfRow[row] > 0;

    /// <summary>Before this row every order is settled, cancelled or a sample that arrived.</summary>
    public int FirstUnsettled
    {
        get
        {
            for (; _firstUnsettled < World.Orders.Rows; _firstUnsettled++)
            {
                var status = World.Orders.Row(_firstUnsettled).Status;
                if (status != OrderStatus.Cancelled && !IsSettled(_firstUnsettled) && (status != OrderStatus.Completed || EstimateOf(_firstUnsettled) is not null)) break;
            }
            return _firstUnsettled;
        }
    }

    /// <summary>What an order will come to that was paid for and is not in a statement; null for others.</summary>
    public Estimate? EstimateOf(int row)
    {
        if (World.Orders.Row(row).Status is < OrderStatus.AwaitingShipment or > OrderStatus.Completed || IsSettled(row)) return null;
        if (_estimates.TryGetValue(row, out var known)) return known;
        var order = World.Orders.Get(row);
        Estimate? estimate = null;
        if (!order.IsSample)
        {
            var amounts = Settlement.OfOrder(order, World.Affiliates.Of(order));
            estimate = new Estimate(amounts.Settlement, amounts.Revenue, amounts.FeeTax);
        }
        _estimates[row] = estimate;
        return estimate;
    }

    /// <summary>What a line of a statement comes to.</summary>
    public SettlementRow Amounts(SettledLine line)
    {
        if (line.Adjustment is { } adjustment) return new SettlementRow { Adjustment = adjustment.Amount };
        var order = World.Orders.Get(line.Row);
        var commission = World.Affiliates.Of(order);
        var amounts = line.Refund is { } made ? Settlement.OfRefund(order, made, commission) : Settlement.OfOrder(order, commission);
        return line.Wrong is { } wrong ? amounts + wrong : amounts;
    }

    /// <summary>Money beside an order's own, into today's statement.</summary>
    public void Adjust(int row, Adjustment adjustment) => Book(new SettledLine(NextLine(), row, Adjustment: adjustment), new SettlementRow { Adjustment = adjustment.Amount });

    public override void OrderStepped(in OrderStepped step)
    {
        if (step.Step.Kind == StepKind.Cancelled) _estimates.Remove(step.Row);
        if (step.Step.Kind != StepKind.Completed || step.Order.IsSample) return;
        Settle(step.Row, step.Order);
        if (!_early.Remove(step.Row, out var refunds)) return;
        foreach (var made in refunds) Book(made);
    }

    public override void Refunded(Return made)
    {
        var status = World.Orders.Row(made.Row).Status;
        if (status == OrderStatus.Completed) Book(made);
        // The order's own money comes first.
        else if (_early.TryGetValue(made.Row, out var waiting)) waiting.Add(made);
        else _early.Add(made.Row, [made]);
    }

    public override void Apply(string command, JsonElement arguments)
    {
        if (command == "anomalies") PlantsAnomalies = ShopWorld.Read<Planting>(arguments).On;
        else base.Apply(command, arguments);
    }

    public override void HourBegins(long hour)
    {
        if (hour % 24 != 0) return;
        Adjust(hour / 24);
        if (_today.Count > 0) Close(hour * 3600);
        Pay(hour * 3600);
    }

    private void Settle(int row, Order order)
    {
        var amounts = Settlement.OfOrder(order, World.Affiliates.Of(order));
        var line = new SettledLine(NextLine(), row);
        var kind = PlantsAnomalies ? AnomalyKind.Of(World.Parameters.Seed, order) : null;
        SettlementRow? wrong = kind switch
        {
            AnomalyKind.WrongFee => new SettlementRow { Referral = amounts.Referral / 2, PlatformCommission = amounts.PlatformCommission / 2 },
            AnomalyKind.OverpaidCommission when amounts.Affiliate < 0 => new SettlementRow { Affiliate = amounts.Affiliate },
            _ => null,
        };
        if (wrong is { } more)
        {
            Plant(more.Settlement);
            Book(line with { Wrong = more }, amounts + more);
            return;
        }
        if (kind == AnomalyKind.MissingLine)
        {
            Plant(-amounts.Settlement);
            return;
        }
        Book(line, amounts);
        if (kind != AnomalyKind.DoubleSettlement) return;
        Plant(amounts.Settlement);
        Book(new SettledLine(NextLine(), row), amounts);

        void Plant(long difference) => _anomalies.Add(new Anomaly(kind!, order.Id, World.Time, difference));
    }

    private void Book(Return made)
    {
        var order = World.Orders.Get(made.Row);
        Book(new SettledLine(NextLine(), made.Row, made), Settlement.OfRefund(order, made, World.Affiliates.Of(order)));
    }

    private void Book(SettledLine line, in SettlementRow amounts)
    {
        _today.Add(line);
        _sum += amounts;
    }

    /// <summary>Now and then there is something beside orders, about one of the day's.</summary>
    private void Adjust(long day)
    {
        if (_today.Count == 0) return;
        var dice = Dice.Of(World.Parameters.Seed, 0xF0, (ulong)World.Shop.Index, (ulong)day);
        if (!dice.Chance(0.2)) return;
        var (type, sign) = dice.Pick(Adjustments);
        var about = _today[dice.Below(_today.Count)].Row;
        var adjustment = new Adjustment(7239_000_000_000_000_000L + (World.Shop.Index + 1) * 10_000_000_000_000L + day * 1000, type, sign * dice.Between(100, 2500));
        Adjust(about, adjustment);
    }

    private void Close(long time)
    {
        var statement = new Statement(7238_000_000_000_000_000L + (World.Shop.Index + 1) * 10_000_000_000_000L + time / Day * 1000 + 7, time) { Lines = _today, Total = _sum };
        _statements.Add(statement);
        _unpaid.Add(statement);
        _movements.Add(new Movement(statement.Id + 1, "SETTLE", statement.Total.Settlement, time));
        foreach (var line in _today)
        {
            if (line is { Refund: null, Adjustment: null })
            {
                if (_statementOfRow.Count <= line.Row) CollectionsMarshal.SetCount(_statementOfRow, line.Row + 1);
                _statementOfRow[line.Row] = _statements.Count;
                _estimates.Remove(line.Row);
            }
            else if (_besides.TryGetValue(line.Row, out var others))
            {
                others.Add((statement, line));
            }
            else
            {
                _besides.Add(line.Row, [(statement, line)]);
            }
        }
        _today = [];
        _sum = default;
    }

    private void Pay(long time)
    {
        // A statement is paid from the day after it was closed.
        var due = _unpaid.Where(statement => statement.Time < time).ToArray();
        var amount = due.Sum(statement => statement.Total.Settlement);
        if (due.Length == 0 || amount < LeastPayment) return;
        var payment = new Payment(3459_000_000_000_000_000L + (World.Shop.Index + 1) * 10_000_000_000_000L + time / Day * 1000 + 3, time, amount, due);
        _payments.Add(payment);
        _unpaid.RemoveAll(due.Contains);
        foreach (var statement in due) statement.Payment = payment;
        var withdrawal = new Movement(payment.Id + 1, "WITHDRAW", -amount, time) { Status = "PROCESSING" };
        _movements.Add(withdrawal);
        var dice = Dice.Of(World.Parameters.Seed, 0xF1, (ulong)payment.Id);
        var fails = dice.Chance(0.02);
        payment.When(now =>
        {
            payment.Status = fails ? "FAILED" : "PAID";
            withdrawal.Status = fails ? "FAILED" : "SUCCESS";
            if (!fails)
            {
                payment.PaidTime = now;
                return;
            }
            _movements.Add(new Movement(payment.Id + 2, "REVERSE", amount, now));
            _unpaid.InsertRange(0, due);
        });
        World.Agenda.Add(time + dice.Between(20, 60) * 3600L, payment.Id, payment);
    }

    private long NextLine() => 3600_000_000_000_000_000L + (World.Shop.Index + 1) * 10_000_000_000_000L + ++_lines;
}
