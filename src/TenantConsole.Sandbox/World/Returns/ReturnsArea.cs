using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// Returns and refunds: some delivered orders come back. Buyers act by the script of their order's id; the shop's own people decide in
/// time if no command has, and a deadline decides for who does not.
/// </summary>
internal sealed class ReturnsArea(ShopWorld world) : ShopArea(world)
{
    public sealed record Asked(long Return, long Order, int[] Lines, bool Goods, string Reason);

    public sealed record Approved(long Return, string Decision, bool BuyerKeepsItem, long? Offer);

    public sealed record Refused(long Return, string Reason, string? Comment);

    private const int Hour = 3600;
    private const int Day = 24 * Hour;

    /// <summary>How long a seller has to answer a request.</summary>
    public const int AnswerWithin = 2 * Day;

    private readonly Dictionary<long, Return> _byId = [];
    private readonly DatedList<Return> _dated = new();
    private readonly Dictionary<long, int> _countOfOrder = [];

    public override string Name => "returns";

    public IReadOnlyList<DatedList<Return>.Entry> All => _dated.Entries;

    public Return? Find(long id) => _byId.GetValueOrDefault(id);

    public IEnumerable<Return> Of(long order)
    {
        for (var n = 0; n < _countOfOrder.GetValueOrDefault(order); n++) yield return _byId[IdOf(order, n)];
    }

    /// <summary>The id that the next return of an order gets.</summary>
    public long NextId(long order) => IdOf(order, _countOfOrder.GetValueOrDefault(order));

    public override void OrderStepped(in OrderStepped step)
    {
        if (step.Step.Kind != StepKind.Delivered || step.Order.IsSample) return;
        var dice = Dice.Of(World.Parameters.Seed, 0x90, (ulong)step.Order.Id);
        if (!dice.Chance(0.06)) return;
        var order = step.Order;
        int[] lines = order.Lines.Length == 1 || dice.Chance(0.4) ? [.. Enumerable.Range(0, order.Lines.Length)] : [dice.Below(order.Lines.Length)];
        var goods = dice.Chance(0.6);
        var reason = Reasons.Returns[dice.Below(Reasons.Returns.Length)].Name;
        var again = Reasons.CanBeReplaced(reason) && Dice.Of(World.Parameters.Seed, 0x92, (ulong)order.Id).Chance(0.15);
        var asked = new Return(0, order.Id, step.Row, lines, goods && !again, reason) { Replacement = again };
        asked.Next = time =>
        {
            // A command may have brought the same lines back already.
            if (Of(order.Id).All(known => known.CameToNothing)) Ask(asked, "BUYER");
        };
        World.Agenda.Add(World.Time + dice.Between(4 * Hour, 132 * Hour), order.Id + 2, asked);
    }

    public override void Apply(string command, JsonElement arguments)
    {
        switch (command)
        {
            case "ask":
                var asked = ShopWorld.Read<Asked>(arguments);
                Ask(new Return(0, asked.Order, World.Orders.FindRow(asked.Order)!.Value, asked.Lines, asked.Goods, asked.Reason), "SELLER");
                break;
            case "approve":
                Approve(ShopWorld.Read<Approved>(arguments));
                break;
            case "reject":
                var refused = ShopWorld.Read<Refused>(arguments);
                var open = _byId[refused.Return];
                Reject(open, Reasons.TextOf(Reasons.Rejections, refused.Reason) ?? "Rejected", refused.Comment);
                break;
            default:
                base.Apply(command, arguments);
                break;
        }
    }

    private void Ask(Return wish, string role)
    {
        var id = NextId(wish.Order);
        _countOfOrder[wish.Order] = _countOfOrder.GetValueOrDefault(wish.Order) + 1;
        var made = new Return(id, wish.Order, wish.Row, wish.Lines, wish.Goods, wish.Reason) { Replacement = wish.Replacement };
        _byId[id] = made;
        made.Place = _dated.Add(made, id, World.Time);
        Move(made, made.Replacement ? ReturnStatus.ReplacementPending : ReturnStatus.Pending, role, role == "BUYER" ? "The buyer asked for it." : "The seller asked for it.");
        var dice = Chance(made, 1);
        var answer = World.Time + (role == "SELLER" ? 1 : dice.Between(2 * Hour, 60 * Hour));
        var approves = role == "SELLER" || dice.Chance(0.87);
        if (made.Replacement && Chance(made, 5).Chance(0.1))
        {
            Plan(made, Math.Min(answer, World.Time + AnswerWithin), _ => Move(made, ReturnStatus.ReplacementCancelled, "BUYER", "The buyer does not want it any more."));
            return;
        }
        // Who lets the deadline pass has agreed.
        Plan(made, Math.Min(answer, World.Time + AnswerWithin), _ =>
        {
            if (approves || answer > made.CreateTime + AnswerWithin) Agree(made, role == "SELLER" || answer <= made.CreateTime + AnswerWithin ? "SELLER" : "SYSTEM");
            else Reject(made, Reasons.Rejections[2].Text, null);
        });
    }

    private void Approve(Approved approved)
    {
        var open = _byId[approved.Return];
        open.BuyerKeepsItem = approved.BuyerKeepsItem;
        if (approved.Decision == "OFFER_PARTIAL_REFUND")
        {
            open.Offer = approved.Offer;
            Move(open, ReturnStatus.AwaitingBuyerResponse, "SELLER", "The seller offered a part.");
            var dice = Chance(open, 2);
            var takes = dice.Chance(0.7);
            Plan(open, World.Time + dice.Between(Hour, 2 * Day), _ =>
            {
                if (takes)
                {
                    Pay(open, "BUYER");
                    return;
                }
                (open.Offer, open.OfferRejected) = (null, true);
                Agree(open, "SYSTEM");
            });
        }
        else if (open.Replacement)
        {
            if (approved.Decision == "ISSUE_REPLACEMENT_REFUND") PayInstead(open);
            else Agree(open, "SELLER");
        }
        else if (open.Status == ReturnStatus.BuyerShipped || approved.BuyerKeepsItem || approved.Decision == "APPROVE_REFUND")
        {
            Pay(open, "SELLER");
        }
        else
        {
            Agree(open, "SELLER");
        }
    }

    private void Agree(Return made, string role)
    {
        if (made.Replacement)
        {
            Replace(made, role);
            return;
        }
        if (!made.Goods)
        {
            Pay(made, role);
            return;
        }
        Move(made, ReturnStatus.AwaitingBuyerShip, role, "The return was agreed to.");
        var dice = Chance(made, 3);
        if (dice.Chance(0.1)) Plan(made, World.Time + 7 * Day, _ => Move(made, ReturnStatus.Cancelled, "SYSTEM", "The buyer did not send it back."));
        else Plan(made, World.Time + dice.Between(6 * Hour, 4 * Day), _ => Ship(made));
    }

    /// <summary>The same is sent again, out of the stock; the request is over when it has arrived.</summary>
    private void Replace(Return made, string role)
    {
        made.ReplacedAt = World.Time;
        World.Catalog.TakeAgain(World.Orders.Get(made.Row), made.Lines);
        Move(made, ReturnStatus.ReplacementPending, role, "The replacement was agreed to and sent.");
        Plan(made, World.Time + Chance(made, 3).Between(2 * Day, 6 * Day), _ => Move(made, ReturnStatus.ReplacementComplete, "SYSTEM", "The replacement arrived."));
    }

    /// <summary>Money instead of the replacement that was asked for.</summary>
    private void PayInstead(Return made)
    {
        Move(made, ReturnStatus.ReplacementRefunded, "SELLER", "The refund was issued.");
        World.Refunded(made);
    }

    private void Ship(Return made)
    {
        Move(made, ReturnStatus.BuyerShipped, "BUYER", "The buyer sent it back.");
        var dice = Chance(made, 4);
        Plan(made, World.Time + dice.Between(2 * Day, 6 * Day), _ => Pay(made, "SELLER"));
    }

    private void Reject(Return made, string reason, string? comment) =>
        Move(made, made.Replacement ? ReturnStatus.ReplacementRejected : made.Status == ReturnStatus.BuyerShipped ? ReturnStatus.ReceiveRejected : ReturnStatus.Rejected, "SELLER", reason, comment);

    private void Pay(Return made, string role)
    {
        Move(made, ReturnStatus.Success, role, "The refund was issued.");
        World.Refunded(made);
        Plan(made, World.Time + Day, _ => Move(made, ReturnStatus.Complete, "SYSTEM", "The refund arrived."));
    }

    private void Move(Return made, ReturnStatus status, string role, string description, string? note = null)
    {
        made.Edition++;
        _dated.Touch(made.Place, World.Time);
        made.Events.Add(new ReturnEvent(World.Time, status, role, description, note));
        World.Notices.Tell(Topics.Return, made.Id + (int)status * 1_000_003L + (made.ReplacedAt is null ? 0 : 500_001), () => new
        {
            OrderId = Text(made.Order),
            ReturnId = Text(made.Id),
            ReturnRole = made.Role,
            ReturnType = made.Type,
            ReturnStatus = status.ToWire(),
            made.CreateTime,
            made.UpdateTime,
        });
    }

    private void Plan(Return made, long time, Action<long> next)
    {
        made.Edition++;
        made.Next = next;
        World.Agenda.Add(time, made.Id, made);
    }

    private static Dice Chance(Return made, ulong step) => Dice.Of((ulong)made.Id, 0x91, step);

    private static long IdOf(long order, int number) => 4035_000_000_000_000_000L + order % 10_000_000_000_000_000L / 10 + number;

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
