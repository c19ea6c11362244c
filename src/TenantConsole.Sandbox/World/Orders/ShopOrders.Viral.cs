using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>Orders on request: a viral video, which brings many in its first hours and then fades, or a few orders at once.</summary>
internal sealed partial class ShopOrders
{
    /// <param name="Orders">How many come in all, about; a spike is spread over hours, a plain batch over minutes.</param>
    /// <param name="Hours">How long until the wave has shrunk to a third; zero for a batch within the next minute.</param>
    public sealed record ViralSpike(int Orders, double Hours);

    private readonly List<(long From, ViralSpike Spike)> _spikes = [];

    public override void Apply(string command, JsonElement arguments)
    {
        var spike = ShopWorld.Read<ViralSpike>(arguments);
        if (spike.Hours <= 0)
        {
            Add(World.Time / 3600, spike.Orders, World.Time + 1, Math.Min(World.Time + 60, World.Time / 3600 * 3600 + 3599));
            return;
        }
        _spikes.Add((World.Time, spike));
        AddViral(World.Time / 3600, World.Time + 1);
    }

    private void AddViral(long hour, long from)
    {
        var dice = Dice.Of(World.Parameters.Seed, 0x45, (ulong)World.Shop.Index, (ulong)from);
        foreach (var (start, spike) in _spikes)
        {
            if (start > from) continue;
            var length = spike.Hours * 3600;
            var share = Math.Exp(-(from - start) / length) - Math.Exp(-(hour * 3600 + 3600 - start) / length);
            if (share > 1e-6) Add(hour, dice.Poisson(spike.Orders * share), from, hour * 3600 + 3599);
        }
    }

    private void Add(long hour, int count, long from, long until)
    {
        if (until < from) return;
        var first = _numbersOfHour.GetValueOrDefault(hour);
        count = Math.Min(count, OrderMaker.MaxAnHour - first);
        if (count <= 0) return;
        _numbersOfHour[hour] = first + count;
        var dice = Dice.Of(World.Parameters.Seed, 0x46, (ulong)World.Shop.Index, (ulong)(hour * 10_000 + first));
        for (var i = 0; i < count; i++) Expect(maker.Make(World, hour, first + i, dice.Between((int)from, (int)until), viral: true));
    }
}
