using System.Text.Json;
using TenantConsole.Sandbox.Journal;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// One shop with everything in it, as time passes. Time moves it forward step by step, the same whether it jumps or lives; commands
/// are journalled at their moment of world time and played again at that moment after a restart.
/// </summary>
internal sealed class ShopWorld
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private readonly Lock _gate = new();
    private readonly ShopArea[] _areas;
    private readonly Dictionary<string, string> _answered = new(StringComparer.Ordinal);
    private Queue<JournalEntry> _recorded = new();
    private JournalFile? _journal;
    private TimeProvider _real = TimeProvider.System;
    private long _hour;

    public ShopWorld(Shop shop, WorldParameters parameters, OrderMaker maker)
    {
        Shop = shop;
        Parameters = parameters;
        _hour = parameters.FirstHour;
        Catalog = new CatalogArea(this);
        Orders = new ShopOrders(this, maker);
        Fulfillment = new FulfillmentArea(this);
        ExternalOrders = new ExternalOrdersArea(this);
        Returns = new ReturnsArea(this);
        Cancellations = new CancellationsArea(this);
        Affiliates = new AffiliatesArea(this);
        Finance = new FinanceArea(this);
        Chargebacks = new ChargebacksArea(this);
        Conversations = new ConversationsArea(this);
        Notices = new NoticesArea(this);
        // Each area hears of an order's step in this order: stock first, money last.
        _areas = [Catalog, Orders, Fulfillment, ExternalOrders, Returns, Cancellations, Affiliates, Finance, Chargebacks, Conversations, Notices];
    }

    public Shop Shop { get; }

    public WorldParameters Parameters { get; }

    /// <summary>The moment of world time, in epoch seconds, up to which everything has happened.</summary>
    public long Time { get; private set; }

    public Agenda Agenda { get; } = new();

    public ShopOrders Orders { get; }

    public CatalogArea Catalog { get; }

    public FulfillmentArea Fulfillment { get; }

    public ExternalOrdersArea ExternalOrders { get; }

    public ReturnsArea Returns { get; }

    public CancellationsArea Cancellations { get; }

    public AffiliatesArea Affiliates { get; }

    public FinanceArea Finance { get; }

    public ChargebacksArea Chargebacks { get; }

    public ConversationsArea Conversations { get; }

    public NoticesArea Notices { get; }

    /// <summary>Commands of an earlier life, and where new ones go. Without a journal nothing outlives the process, as in unit tests.</summary>
    public void Open(IEnumerable<JournalEntry> recorded, JournalFile journal, TimeProvider real)
    {
        _recorded = new Queue<JournalEntry>(recorded);
        (_journal, _real) = (journal, real);
    }

    /// <summary>Everything that reads or changes the shop goes through here: it sees the world as it is at that time, alone.</summary>
    public T At<T>(long time, Func<T> work)
    {
        lock (_gate)
        {
            Advance(time);
            return work();
        }
    }

    /// <summary>
    /// Records a command and takes its effect, at the present moment; call it inside <see cref="At"/> after all checks. The journal has
    /// it on the disk first. Several changes that belong together are one command.
    /// </summary>
    /// <param name="command">Area and verb, such as "catalog.prices".</param>
    /// <param name="arguments">Whatever the area's Apply reads back.</param>
    /// <param name="once">The caller's idempotency key, remembered with <paramref name="answer"/>.</param>
    /// <param name="answer">What a repeat with the same key is told.</param>
    public void Do(string command, object arguments, string? once = null, string? answer = null)
    {
        var entry = new JournalEntry
        {
            Kind = JournalEntry.Did,
            At = _real.GetUtcNow().ToUnixTimeMilliseconds(),
            Shop = Shop.Id,
            WorldTime = Time,
            Command = command,
            Arguments = JsonSerializer.SerializeToElement(arguments, Json),
            Once = once,
            Answer = answer,
        };
        _journal?.Append(entry);
        Apply(entry);
    }

    /// <summary>The answer that the first call with this idempotency key got; null when there was none.</summary>
    public string? Answered(string? once) => once is null ? null : _answered.GetValueOrDefault(once);

    public static T Read<T>(JsonElement arguments) => arguments.Deserialize<T>(Json)!;

    internal void Stepped(in OrderStepped step)
    {
        foreach (var area in _areas) area.OrderStepped(step);
    }

    internal void Refunded(Return made)
    {
        foreach (var area in _areas) area.Refunded(made);
    }

    private void Apply(JournalEntry entry)
    {
        var dot = entry.Command!.IndexOf('.', StringComparison.Ordinal);
        var name = entry.Command.AsSpan(0, dot);
        foreach (var area in _areas)
        {
            if (!name.SequenceEqual(area.Name)) continue;
            area.Apply(entry.Command[(dot + 1)..], entry.Arguments!.Value);
            if (entry.Once is { } once) _answered[once] = entry.Answer ?? "";
            return;
        }
        throw new InvalidOperationException($"The journal holds a command of an area that is not there: {entry.Command}.");
    }

    private void Advance(long time)
    {
        while (_recorded.TryPeek(out var entry))
        {
            Run(entry.WorldTime!.Value);
            _recorded.Dequeue();
            Apply(entry);
        }
        Run(time);
    }

    private void Run(long time)
    {
        if (time <= Time) return;
        for (; _hour * 3600 <= time; _hour++)
        {
            Take(_hour * 3600 - 1);
            Agenda.Enter(_hour);
            Time = _hour * 3600;
            foreach (var area in _areas) area.HourBegins(_hour);
            Take(Math.Min(time, _hour * 3600 + 3599));
        }
        Take(time);
        Time = time;
    }

    private void Take(long until)
    {
        while (Agenda.TryTake(until, out var what, out var due))
        {
            Time = Math.Max(Time, due);
            what.Happen(due);
        }
    }
}
