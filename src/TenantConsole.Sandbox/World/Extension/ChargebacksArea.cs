namespace TenantConsole.Sandbox.World;

/// <summary>Buyers who have their bank take the money back: the seller pays at once, and may answer with evidence outside the public API.</summary>
internal sealed class ChargebacksArea(ShopWorld world) : ShopArea(world)
{
    public sealed record Chargeback(long Id, int Row, long Order, long Amount, string Reason, long OpenTime)
    {
        public long AnswerBefore => OpenTime + 10 * 86_400L;

        public string StatusAt(long time) => time < AnswerBefore ? "OPEN" : Id % 3 == 0 ? "WON" : "LOST";
    }

    private static readonly string[] Reasons = ["FRAUDULENT", "PRODUCT_NOT_RECEIVED", "PRODUCT_UNACCEPTABLE", "DUPLICATE"];

    private readonly List<Chargeback> _all = [];

    public override string Name => "chargebacks";

    public IReadOnlyList<Chargeback> All => _all;

    public override void OrderStepped(in OrderStepped step)
    {
        if (step.Step.Kind != StepKind.Completed || step.Order.IsSample) return;
        var dice = Dice.Of(World.Parameters.Seed, 0xD0, (ulong)step.Order.Id);
        if (!dice.Chance(0.003)) return;
        var made = new Chargeback(7241_000_000_000_000_000L + step.Order.Id % 10_000_000_000_000_000L / 10, step.Row, step.Order.Id, step.Order.Amounts.Total, dice.Pick(Reasons), World.Time + dice.Between(1, 480) * 3600L);
        World.Agenda.Add(made.OpenTime, made.Id, new Opening(this, made));
    }

    private sealed class Opening(ChargebacksArea area, Chargeback made) : Happening
    {
        public override void Happen(long time)
        {
            area._all.Add(made);
            area.World.Finance.Adjust(made.Row, new Adjustment(made.Id, "CHARGE_BACK", -made.Amount));
        }
    }
}
