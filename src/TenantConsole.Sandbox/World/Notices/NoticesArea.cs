using System.Globalization;
using System.Text.Json;
using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// What apps are told about a shop. A topic set by the API has its own address; <see cref="Everything"/> stands for the address in the
/// app's settings, which gets all other topics of all shops. Sending is <see cref="Webhooks.WebhookSender"/>'s work: a target that is
/// down never slows the world.
/// </summary>
internal sealed class NoticesArea(ShopWorld world) : ShopArea(world)
{
    public const string Everything = "*";

    public sealed record Subscribed(string Event, string? Address);

    public sealed record Sent(int Topic, JsonElement Data);

    public sealed record Subscription(string Address, long CreateTime, long UpdateTime);

    private readonly Dictionary<string, Subscription> _subscriptions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _addresses = [];
    private List<Notice> _untaken = [];
    private long _sent;

    /// <summary>What was told before this moment of world time has reached its end in an earlier life, and is not made again.</summary>
    public long DoneBefore { get; set; }

    public override string Name => "notices";

    public IReadOnlyDictionary<string, Subscription> Subscriptions => _subscriptions;

    /// <summary>Tells whoever has asked for the topic. <paramref name="data"/> is made only then: history without a listener costs nothing.</summary>
    /// <param name="key">The id of what it is about; with topic and time it makes the id of the notice.</param>
    public void Tell(int topic, long key, Func<object> data)
    {
        if (_addresses.Count == 0 || World.Time < DoneBefore) return;
        if (!_addresses.TryGetValue(topic, out var address) && !_addresses.TryGetValue(0, out address)) return;
        var mark = Dice.Of(World.Parameters.Seed ^ (ulong)World.Time, 0x77 + (ulong)topic, (ulong)key, (ulong)World.Shop.Index).Next() % 10_000_000_000_000_000UL;
        var id = string.Create(CultureInfo.InvariantCulture, $"738{mark:0000000000000000}");
        var body = JsonSerializer.SerializeToUtf8Bytes(new { Type = topic, TtsNotificationId = id, ShopId = World.Shop.Id, Timestamp = World.Time, Data = data() }, ApiResult.Json);
        _untaken.Add(new Notice(id, topic, World.Shop.Id, address, World.Time, body));
    }

    /// <summary>What has not been handed to the sender yet.</summary>
    public List<Notice> Take()
    {
        var taken = _untaken;
        if (taken.Count > 0) _untaken = [];
        return taken;
    }

    public override void OrderStepped(in OrderStepped step)
    {
        // Lines and webhooks do not know of half-shipped orders, and a wish to cancel is told by its own topic.
        if (step.Step.Kind is StepKind.CancelRequested or StepKind.CancelWithdrawn or StepKind.PartlyReady or StepKind.Edited) return;
        var (order, at) = (step.Order, step.At);
        Tell(Topics.OrderStatus, order.Id + at, () => new
        {
            OrderId = order.Id.ToString(CultureInfo.InvariantCulture),
            OrderStatus = order.Steps[at].Status is OrderStatus.Cancelled ? "CANCEL" : order.Steps[at].Status.ToWire(),
            IsOnHoldOrder = order.Steps[at].Status == OrderStatus.OnHold,
            UpdateTime = order.Steps[at].Time,
        });
    }

    public override void Apply(string command, JsonElement arguments)
    {
        switch (command)
        {
            case "subscribe":
                Subscribe(ShopWorld.Read<Subscribed>(arguments));
                break;
            case "send":
                var sent = ShopWorld.Read<Sent>(arguments);
                Tell(sent.Topic, ++_sent, () => sent.Data);
                break;
            default:
                base.Apply(command, arguments);
                break;
        }
    }

    private void Subscribe(Subscribed change)
    {
        var topic = change.Event == Everything ? 0 : Topics.NumberOf(change.Event)!.Value;
        if (change.Address is not { } address)
        {
            _subscriptions.Remove(change.Event);
            _addresses.Remove(topic);
            return;
        }
        var created = _subscriptions.TryGetValue(change.Event, out var before) ? before.CreateTime : World.Time;
        _subscriptions[change.Event] = new Subscription(address, created, World.Time);
        _addresses[topic] = address;
    }
}
