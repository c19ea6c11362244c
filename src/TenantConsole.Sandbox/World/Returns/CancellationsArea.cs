using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>The cancellations of a shop, as its orders bring them and as commands decide them.</summary>
internal sealed class CancellationsArea(ShopWorld world) : ShopArea(world)
{
    public sealed record Done(long Order, string Reason);

    public sealed record Decided(long Cancellation, bool Approved);

    private readonly Dictionary<long, Cancellation> _byId = [];

    private readonly DatedList<Cancellation> _dated = new();

    public override string Name => "cancellations";

    public IReadOnlyList<DatedList<Cancellation>.Entry> All => _dated.Entries;

    public Cancellation? Find(long id) => _byId.GetValueOrDefault(id);

    public static long IdOf(long order) => 4036_000_000_000_000_000L + order % 10_000_000_000_000_000L / 10;

    public override void OrderStepped(in OrderStepped step)
    {
        var order = step.Order;
        var paid = order.TimeOf(StepKind.Paid, step.At) is not null;
        switch (step.Step.Kind)
        {
            case StepKind.CancelRequested:
                Add(new Cancellation(IdOf(order.Id), order.Id, step.Row, "BUYER", step.Step.Time) { Paid = paid, Asked = true });
                break;
            case StepKind.CancelWithdrawn when _byId.TryGetValue(IdOf(order.Id), out var open):
                Move(open, CancellationState.Withdrawn);
                break;
            case StepKind.Cancelled when _byId.TryGetValue(IdOf(order.Id), out var open) && open.State == CancellationState.Pending:
                Move(open, CancellationState.Success);
                break;
            case StepKind.Cancelled:
                Add(new Cancellation(IdOf(order.Id), order.Id, step.Row, order.CancelledBy ?? "SYSTEM", step.Step.Time) { Paid = paid, State = CancellationState.Success });
                break;
        }
    }

    public override void Apply(string command, JsonElement arguments)
    {
        switch (command)
        {
            case "cancel":
                var done = ShopWorld.Read<Done>(arguments);
                Rewrite(done.Order, (order, at) => order with { CancelledBy = "SELLER", CancelReason = Reasons.TextOf(Reasons.SellerCancels, done.Reason), Steps = Rescript.Cancelled(order, at, World.Time) });
                break;
            case "decide":
                var decided = ShopWorld.Read<Decided>(arguments);
                Rewrite(_byId[decided.Cancellation].Order, (order, at) => decided.Approved
                    ? order with { CancelledBy = "BUYER", CancelReason = order.CancelReason ?? Reasons.BuyerCancels[3].Text, Steps = Rescript.Cancelled(order, at, World.Time) }
                    : order with { Steps = Rescript.CancelWithdrawn(order, at, World.Time) });
                break;
            default:
                base.Apply(command, arguments);
                break;
        }
    }

    private void Rewrite(long id, Func<Order, int, Order> change)
    {
        var row = World.Orders.FindRow(id)!.Value;
        World.Orders.Rewrite(row, change(World.Orders.Get(row), World.Orders.StepOf(row)));
    }

    private void Add(Cancellation cancellation)
    {
        // An order that was cancelled after a wish that came to nothing has one still.
        if (_byId.TryGetValue(cancellation.Id, out var before)) _dated.Replace(cancellation.Place = before.Place, cancellation, cancellation.Id, cancellation.CreateTime);
        else cancellation.Place = _dated.Add(cancellation, cancellation.Id, cancellation.CreateTime);
        _byId[cancellation.Id] = cancellation;
        Tell(cancellation);
    }

    private void Move(Cancellation cancellation, CancellationState state)
    {
        (cancellation.State, cancellation.UpdateTime) = (state, World.Time);
        _dated.Touch(cancellation.Place, World.Time);
        Tell(cancellation);
    }

    private void Tell(Cancellation cancellation) => World.Notices.Tell(Topics.Cancellation, cancellation.Id + (int)cancellation.State, () => new
    {
        OrderId = Text(cancellation.Order),
        CancelId = Text(cancellation.Id),
        CancellationsRole = cancellation.Role,
        CancelStatus = cancellation.Status(World.Time),
        cancellation.CreateTime,
    });

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
