using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>Creators' side of a shop: collaborations, the orders that creators bring, and the samples they ask for.</summary>
internal sealed class AffiliatesArea : ShopArea
{
    public sealed record OpenSet(long Product, int Rate);

    public sealed record CreatorRemoved(long Product, int Creator);

    public sealed record AutoAdd(bool Enable, int Rate);

    public sealed record SampleReviewed(long Application, bool Approved, string? Reason);

    private readonly Dictionary<long, OpenCollaboration> _open = [];
    private readonly Dictionary<long, TargetCollaboration> _target = [];

    /// <summary>What each agreement said when: an order keeps the terms of its time.</summary>
    private readonly List<(long From, long Until, TargetCollaboration Terms)> _terms = [];
    private readonly Dictionary<long, SampleApplication> _samples = [];
    private readonly List<int> _orders = [];

    public AffiliatesArea(ShopWorld world)
        : base(world)
    {
        var dice = Dice.Of(world.Parameters.Seed, 0xA1, (ulong)world.Shop.Index);
        var begin = world.Parameters.FirstHour * 3600 - 1;
        foreach (var product in world.Shop.Products)
        {
            if (!dice.Chance(0.7)) continue;
            var made = new OpenCollaboration(OpenId(product.Id), product.Id);
            made.Rates.Add((begin, dice.Between(5, 20) * 100));
            _open.Add(product.Id, made);
        }
        for (var t = 0; t < 3; t++)
        {
            var id = TargetId(t);
            var made = new TargetCollaboration
            {
                Id = id,
                Name = $"{world.Shop.Theme.Lines[t % world.Shop.Theme.Lines.Length]} circle",
                Message = "We would love to see you show these.",
                Email = "creators@shop.example",
                StartTime = begin,
                EndTime = world.Parameters.Epoch + (t - 1) * 60 * 86_400L,
                UpdateTime = begin,
                Creators = [.. Enumerable.Range(0, 4).Select(c => (world.Shop.Index * 7 + t * 5 + c) % Creator.Count)],
                Products = [.. world.Shop.Products.Skip(t * 3).Take(3).Select(product => new TargetProduct(product.Id, 1500 + t * 500, t == 2 ? 1000 : 0))],
                HasFreeSample = t != 1,
            };
            _target.Add(id, made);
            _terms.Add((begin, made.EndTime, made));
        }
    }

    public override string Name => "affiliates";

    public AutoAdd AutoAdding { get; private set; } = new(false, 1000);

    public IEnumerable<OpenCollaboration> Open => _open.Values;

    public IEnumerable<TargetCollaboration> Target => _target.Values.Where(known => !known.Removed);

    public IEnumerable<SampleApplication> Samples => _samples.Values;

    /// <summary>Rows of the orders that creators brought, in the order of creation.</summary>
    public IReadOnlyList<int> Orders => _orders;

    public long NextTargetId => TargetId(_target.Count);

    public OpenCollaboration? FindOpen(long product) => _open.GetValueOrDefault(product);

    public TargetCollaboration? FindTarget(long id) => _target.GetValueOrDefault(id) is { Removed: false } known ? known : null;

    public SampleApplication? FindSample(long id) => _samples.GetValueOrDefault(id);

    public static long OpenId(long product) => 7300_000_000_000_000_000L + product % 1_000_000_000_000_000L;

    /// <summary>The creator's part of an order: who brought it, by which agreement. A function of the order and of the agreements at its time.</summary>
    public Commission Of(Order order)
    {
        if (order.IsSample) return default;
        var dice = Dice.Of(World.Parameters.Seed, 0xA0, (ulong)order.Id);
        if (!dice.Chance(order.IsViral ? 0.9 : 0.3)) return default;
        // A few creators bring most.
        var depth = dice.Unit();
        var creator = (World.Shop.Index * 7 + (int)(depth * depth * 40)) % Creator.Count;
        var content = dice.Unit() switch { < 0.55 => "VIDEO", < 0.8 => "LIVE", < 0.95 => "SHOP", _ => "PROMOTION_PAGE" };
        var contentId = 7500_000_000_000_000_000L + (long)(dice.Next() % 1_000_000_000_000_000);
        long? target = null;
        var ads = 0;
        var rates = new int[order.Lines.Length];
        for (var line = 0; line < rates.Length; line++)
        {
            var product = order.Lines[line].Product.Id;
            foreach (var (from, until, agreement) in _terms)
            {
                if (order.CreateTime <= from || order.CreateTime > until || !agreement.Creators.Contains(creator) || Array.Find(agreement.Products, own => own.Id == product) is not { } agreed) continue;
                (rates[line], target) = (agreed.Rate, agreement.Id);
                if (agreed.AdsRate > 0 && order.Id % 3 == 0) ads = agreed.AdsRate;
                break;
            }
            if (rates[line] == 0 && _open.TryGetValue(product, out var open) && !(open.RemovedCreators.TryGetValue(creator, out var since) && order.CreateTime > since)) rates[line] = open.RateAt(order.CreateTime);
        }
        return Array.TrueForAll(rates, rate => rate == 0) ? default : new Commission(creator, rates, ads, target, content, contentId);
    }

    public override void OrderStepped(in OrderStepped step)
    {
        if (step.Step.Kind == StepKind.Placed && step.Order.IsSample) Ask(step);
        else if (step.Step.Kind == StepKind.Placed && Of(step.Order).IsAffiliate) _orders.Add(step.Row);
        else if (step.Order.IsSample && step.Step.Kind is StepKind.Released or StepKind.Ready or StepKind.Delivered && _samples.TryGetValue(SampleId(step.Order.Id), out var sample)) TellSample(sample, step.Order, step.At);
    }

    public override void Apply(string command, JsonElement arguments)
    {
        switch (command)
        {
            case "open":
                var open = ShopWorld.Read<OpenSet>(arguments);
                if (!_open.TryGetValue(open.Product, out var known)) _open[open.Product] = known = new OpenCollaboration(OpenId(open.Product), open.Product);
                known.Rates.Add((World.Time, open.Rate));
                break;
            case "remove-creator":
                var removed = ShopWorld.Read<CreatorRemoved>(arguments);
                _open[removed.Product].RemovedCreators.TryAdd(removed.Creator, World.Time);
                break;
            case "auto-add":
                AutoAdding = ShopWorld.Read<AutoAdd>(arguments);
                break;
            case "target":
                var target = ShopWorld.Read<TargetCollaboration>(arguments);
                _target[target.Id] = target with { UpdateTime = World.Time };
                for (var i = 0; i < _terms.Count; i++)
                {
                    if (_terms[i].Terms.Id == target.Id && _terms[i].Until > World.Time) _terms[i] = _terms[i] with { Until = World.Time };
                }
                if (!target.Removed) _terms.Add((World.Time, target.EndTime, target));
                break;
            case "sample":
                Review(ShopWorld.Read<SampleReviewed>(arguments));
                break;
            default:
                base.Apply(command, arguments);
                break;
        }
    }

    /// <summary>Where an application stands, by the seller's answer and the sample's order.</summary>
    public string StatusOf(SampleApplication sample)
    {
        if (sample.Approved == false) return "REJECT_CANCELLED";
        var status = World.Orders.Row(sample.Row).Status;
        return status switch
        {
            OrderStatus.Cancelled => "WITHDRAW_CANCELLED",
            OrderStatus.Unpaid or OrderStatus.OnHold => sample.Approved == true ? "AWAITING_SHIPMENT" : "PENDING",
            OrderStatus.AwaitingShipment or OrderStatus.PartiallyShipping => "AWAITING_SHIPMENT",
            OrderStatus.AwaitingCollection or OrderStatus.InTransit => "SHIPPED",
            OrderStatus.Delivered => "CONTENT_PENDING",
            _ => "COMPLETED",
        };
    }

    private void Ask(in OrderStepped step)
    {
        var order = step.Order;
        var dice = Dice.Of(World.Parameters.Seed, 0xA2, (ulong)order.Id);
        var id = SampleId(order.Id);
        var sample = new SampleApplication(id, step.Row, order.Id, (World.Shop.Index * 7 + dice.Below(40)) % Creator.Count, order.Lines[0].Product.Id, order.Lines[0].Sku.Id, order.CreateTime);
        _samples[id] = sample;
        TellSample(sample, order, step.At);
    }

    private void Review(SampleReviewed reviewed)
    {
        var sample = _samples[reviewed.Application];
        sample.Approved = reviewed.Approved;
        if (!reviewed.Approved)
        {
            var order = World.Orders.Get(sample.Row);
            World.Orders.Rewrite(sample.Row, order with { CancelledBy = "SELLER", CancelReason = "The sample was not granted", Steps = Rescript.Cancelled(order, World.Orders.StepOf(sample.Row), World.Time) });
        }
        TellSample(sample, World.Orders.Get(sample.Row), World.Orders.StepOf(sample.Row));
    }

    private void TellSample(SampleApplication sample, Order order, int at) => World.Notices.Tell(Topics.SampleApplication, sample.Id + at, () => new
    {
        ApplicationId = Text(sample.Id),
        NewStatus = StatusOf(sample),
        Creator = new { CreatorOpenId = Creator.OpenIdOf(World.Parameters.Seed, sample.Creator) },
        Product = new { Id = Text(sample.Product), SkuId = Text(order.Lines[0].Sku.Id) },
    });

    private long TargetId(int number) => 7365_000_000_000_000_000L + (World.Shop.Index + 1) * 10_000_000_000_000L + number * 1000L + 210;

    private static long SampleId(long order) => 7440_000_000_000_000_000L + order % 10_000_000_000_000_000L / 10;

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
