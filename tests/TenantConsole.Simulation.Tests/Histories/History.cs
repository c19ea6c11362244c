using System.Globalization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Simulation.Bugs;
using TenantConsole.Simulation.Nodes;
using TenantConsole.Simulation.Shops;
using TenantConsole.Simulation.Wire;
using TenantConsole.Testing;

namespace TenantConsole.Simulation.Histories;

/// <summary>
/// What a seed makes of two shops and two nodes: orders come, change and are cancelled; notifications come twice, in another order or not at all; the platform refuses, lags, and loses answers; clocks are
/// wrong; nodes stand still and die between any two steps. Afterwards all is well again, everything comes to rest, and the model says what must be there.
/// </summary>
internal sealed partial class History(Stage stage, int seed, PlantedBug bug) : IRecord
{
    private const int MostTurns = 400;
    private static readonly (string Market, string Currency, string Zone)[] Markets = [("US", "USD", "America/Los_Angeles"), ("GB", "GBP", "Europe/London"), ("DE", "EUR", "Europe/Berlin")];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Random _random = new(seed);
    private readonly ShopLife _life = new(new Random(seed + 1_000_003), stage.Database.Clock, seed, healthy: false);
    private readonly List<SimulatedStore> _stores = [];
    private readonly List<Notification> _notifications = [];
    private readonly List<Notification> _outbox = [];
    private readonly List<string> _findings = [];
    private readonly List<Task> _abandoned = [];
    private int _before;

    private TestClock Time => stage.Database.Clock;

    /// <summary>What happened, for whoever looks at a seed.</summary>
    public List<string> Log { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<Notification> Notifications => _notifications;

    /// <inheritdoc />
    public IReadOnlyList<SimulatedStore> Stores => _stores;

    /// <summary>In every second history nothing is synchronised, so that nobody mends what a notification's way leaves broken.</summary>
    public bool Synchronises { get; } = seed % 2 == 0;

    /// <summary>How often a node died or stood still.</summary>
    public int Struck => stage.Machines.Sum(machine => machine.Wire.Perils.Struck) - _before;

    /// <summary>Lives through it.</summary>
    /// <returns>What is wrong in the end; empty when all is as it must be.</returns>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        await BeginAsync();
        for (var steps = 28 + _random.Next(28); steps > 0; steps--)
        {
            await StepAsync();
            if (_hasCommands && _people.Next(5) < 2)
                await PeopleAsync();
        }

        await EndAsync();
        _findings.AddRange(await new Model(stage.Database, stage.Superuser, this).CheckAsync());
        await stage.ClearAsync();
        return _findings;
    }

    private async Task BeginAsync()
    {
        Time.Set(Stage.Beginning);
        stage.Platform = new SimulatedPlatform(Time);
        foreach (var machine in stage.Machines)
        {
            _before += machine.Wire.Perils.Struck;
            machine.Clock.Off = _hasCommands && !ClocksAgree ? TimeSpan.FromSeconds(_people.Next(-15, 15)) : TimeSpan.Zero;
            await machine.StartAsync(bug);
        }

        var (search, detail) = (TimeSpan.FromSeconds(_random.Next(30, 180)), TimeSpan.FromSeconds(Synchronises && _random.Next(4) == 0 ? 2 : 0));
        foreach (var agency in (GivenAgency[])[stage.Database.Ours, stage.Database.Theirs])
        {
            var (market, currency, zone) = Any(Markets);
            var (store, shopId, cipher) = await stage.StoreAsync(agency, market, currency, zone);
            // The same order numbers in both agencies: whoever mixes them up is found out.
            var shop = new SimulatedShop(shopId, cipher, currency, 576_000_000_000_000_000) { SearchLag = search, DetailLag = detail };
            stage.Platform.Add(shop);
            _stores.Add(new(agency.Tenant, store, shop));
            for (var old = _random.Next(8); old > 0; old--)
                _life.Place(_stores[^1], Stage.Beginning - TimeSpan.FromMinutes(_random.Next(5, 12 * 24 * 60)));
        }
    }

    private async Task StepAsync()
    {
        var machine = Any(stage.Machines);
        switch (_random.Next(100))
        {
            case < 27:
                Happen();
                break;
            case < 45:
                await DeliverAsync(machine, Pick(1 + _random.Next(4)));
                break;
            case < 53:
                await OnAsync(machine, "dispatches", () => machine.Node.DispatchAsync());
                break;
            case < 73:
                await OnAsync(machine, "works", () => machine.Node.WorkAsync());
                break;
            case < 77:
                if (Synchronises)
                    await SyncAsync(machine);
                else
                    Happen();
                if (_random.Next(3) == 0)
                    stage.Platform.Fail([.. Enumerable.Repeat(Fault.Overloaded, 1 + _random.Next(2))]);
                await OnAsync(machine, "works", () => machine.Node.WorkAsync());
                break;
            case < 82:
                Pass(_random.Next(3) == 0 ? _random.Next(600) : _random.Next(40));
                break;
            case < 84 when !ClocksAgree:
                // No request can name a fence: who sends commands needs clocks that differ by less than the time after which they are read back.
                machine.Clock.Off = TimeSpan.FromSeconds(_random.Next(-120, 120)) / (_hasCommands ? 8 : 1);
                Say($"{machine.Name}'s clock is off by {machine.Clock.Off}");
                break;
            case < 88:
                Fault[] faults = [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => (Fault)_random.Next(6))];
                stage.Platform.Fail(faults);
                Say($"calls will fail: {string.Join(", ", faults)}");
                break;
            case < 92:
                var (peril, ahead) = ((Peril)_random.Next(3), 1 + _random.Next(14));
                machine.Wire.Perils.Arm(peril, ahead);
                Say($"{machine.Name}: {peril} at step {ahead}");
                break;
            case < 96:
                await DeliverAsync(machine, Pick(3));
                ArmStall(machine);
                await OnAsync(machine, "dispatches", () => machine.Node.DispatchAsync());
                await OnAsync(machine, "works", () => machine.Node.WorkAsync());
                break;
            case < 98:
                await SlowCommitAsync(machine);
                break;
            case < 99:
                await ReplayAsync(machine, Any(Stores));
                break;
            default:
                await TogetherAsync();
                break;
        }
    }

    /// <summary>All is well from now on, what was not lost is delivered, each store is synchronised once more where that is done at all, and all comes to rest.</summary>
    private async Task EndAsync()
    {
        Say("all is well from now on");
        stage.Platform.Heal();
        foreach (var machine in stage.Machines)
        {
            machine.Wire.Perils.Disarm();
            machine.Clock.Off = TimeSpan.Zero;
        }

        await Task.WhenAll(_abandoned); // who waited for a node that stood still
        await DeliverAllAsync();
        await RestAsync();
        if (Synchronises)
            await SynchroniseAsync();
        await Task.WhenAll(_abandoned);
    }

    /// <summary>Once when every index has caught up, and then once more when none has: what a search shows late is older than what notifications have brought, and must change nothing.</summary>
    private async Task SynchroniseAsync()
    {
        var moving = Stores.SelectMany(store => store.Shop.Ids.Where(id => !store.Shop.Current(id).Poisoned).Take(2).Select(id => (store, id))).ToList();
        for (var round = 0; round < 2; round++)
        {
            if (round == 0)
                Pass(240);
            foreach (var (store, id) in moving)
            {
                Pass(1);
                Told(_life.Move(store, id));
            }

            Pass(3); // the details show it
            await DeliverAllAsync();
            await WorkAsync();
            if (round == 0)
                Pass(240);
            foreach (var store in Stores)
                await SyncAsync(stage.Machines[round], store);
            await RestAsync();
        }
    }

    private async Task DeliverAllAsync()
    {
        for (var turn = 0; _outbox.Count > 0 && turn < 20; turn++)
            await DeliverAsync(stage.Machines[turn % 2], [.. _outbox]);
    }

    private void Happen()
    {
        foreach (var notification in _life.Happen(Any(Stores)))
            Told(notification, lost: _random.Next(100) < 15);
    }

    /// <summary>Somebody synchronises a store, or two do at once; often just after something of which nobody is told, and which no index shows yet.</summary>
    private async Task SyncAsync(Machine machine)
    {
        var store = Any(Stores);
        if (_random.Next(3) > 0)
        {
            foreach (var notification in _life.Happen(store))
                Told(notification, lost: true);
        }

        await SyncAsync(machine, store);
        if (_random.Next(3) == 0)
            await SyncAsync(Any(stage.Machines), store);
    }

    private void Told(Notification notification, bool lost = false)
    {
        _notifications.Add(notification);
        if (!lost)
            _outbox.Add(notification);
        Say($"{notification.Id[^5..]}: shop {notification.Store.Shop.ShopId[^3..]}, {notification.What}{(lost ? ", never told" : "")}");
    }

    private List<Notification> Pick(int count)
    {
        var picked = new List<Notification>();
        for (; count > 0 && _outbox.Count > 0; count--)
            picked.Add(Any(_outbox));
        return [.. picked.Distinct()];
    }

    /// <summary>Sends notifications, some of them several times, at once.</summary>
    private async Task DeliverAsync(Machine machine, List<Notification> notifications)
    {
        List<(Notification Notification, int Copies)> sent = notifications.ConvertAll(n => (n, _random.Next(3) == 0 ? 1 + _random.Next(5) : 1));
        if (sent.Count == 0)
            return;
        await OnAsync(machine, $"receives {string.Join(", ", sent.Select(s => $"{s.Notification.Id[^5..]} x{s.Copies}"))}", () => Task.WhenAll(sent.SelectMany(s => Enumerable.Range(0, s.Copies).Select(_ => s.Notification)).Select(async notification =>
        {
            lock (notification)
                notification.Sent++;
            if (await bug.ReceiveAsync(machine.Node, notification.Body, _abandoned))
            {
                lock (notification)
                    notification.Accepted++;
            }
        })));
        // What was not taken comes again, unless the platform gives it up; what was taken comes again now and then.
        _outbox.RemoveAll(notification => notifications.Contains(notification) && (notification.Accepted > 0 ? _random.Next(10) < 7 : _random.Next(20) == 0));
    }

    private async Task SyncAsync(Machine machine, SimulatedStore store)
    {
        await OnAsync(machine, $"is asked to synchronise {store.Shop.ShopId[^3..]}", () => bug.SyncAsync(machine.Node, store));
        await using var open = stage.Superuser.CreateCommand("select count(*) from activity.runs where store_id = $1 and kind = 'orders.sync' and ended_at is null");
        open.Parameters.AddWithValue(store.Id.Value);
        if ((long)(await open.ExecuteScalarAsync())! is > 1 and var runs)
            _findings.Add($"{runs} runs synchronise one store at once");
    }

    private Task ReplayAsync(Machine machine, SimulatedStore store) => OnAsync(machine, "is asked to replay dead letters", async () =>
    {
        if (await machine.Node.Get<ReplayDeadLetters>().RunAsync(Actor.System(store.Tenant), store.Id, null, machine.Node.Died) is { Ok: false } refused)
            _findings.Add($"a replay was refused: {refused.Problem.Code}");
    });

    /// <summary>The node stands still at a step, longer than its lease or not, while the world and the other node go on.</summary>
    private void ArmStall(Machine machine, SimulatedStore? ofCommand = null)
    {
        var (ahead, seconds, works) = (1 + _random.Next(ofCommand is null ? 12 : 7), _random.Next(3) == 0 ? _random.Next(29) : 31 + _random.Next(80), 1 + _random.Next(4));
        var other = stage.Machines.Single(m => m != machine);
        Say($"{machine.Name} will stand still at step {ahead} for {seconds} s");
        machine.Wire.Perils.Arm(Peril.Stall, ahead, async () =>
        {
            async Task WorldAsync()
            {
                Say($"{machine.Name} stands still");
                Pass(seconds);
                if (ofCommand is not null)
                    await PeopleMeanwhileAsync(other, ofCommand);
                Happen();
                Happen();
                await DeliverAsync(other, Pick(2));
                await OnAsync(other, "dispatches", () => other.Node.DispatchAsync());
                for (var work = 0; work < works; work++)
                    await OnAsync(other, "works", () => other.Node.WorkAsync());
                if (ofCommand is not null && _people.Next(2) == 0)
                    Say(_shelves.Happen(ofCommand));
                Say($"{machine.Name} goes on");
            }

            // Should the other one wait for a lock of ours, nobody would ever go on.
            var world = Task.Run(WorldAsync);
            if (await Task.WhenAny(world, Task.Delay(Patience)) != world)
                _abandoned.Add(world);
        }, atCommand: ofCommand is not null);
    }

    /// <summary>A node's commit is held up by the database while another's, begun later, is there already and is taken.</summary>
    private async Task SlowCommitAsync(Machine slow)
    {
        if (_outbox.Count == 0 || slow.Wire.Perils.IsArmed)
            return;
        var late = Any(_outbox);
        var quick = stage.Machines.Single(m => m != slow);
        Say($"the commit of {late.Id[^5..]} at {slow.Name} will be late");
        await using var obstacle = await SlowKey.PutAsync(stage, late);
        if (obstacle is null)
            return; // it is there already
        var receiving = DeliverAsync(slow, [late]);
        await obstacle.WaitedForAsync(receiving);
        for (var more = 0; more < 2; more++)
            Happen();
        await DeliverAsync(quick, [.. _outbox.Where(n => n != late && n.Store == late.Store).Take(3)]);
        await OnAsync(quick, "dispatches", () => quick.Node.DispatchAsync());
        await OnAsync(quick, "works", () => quick.Node.WorkAsync());
        await obstacle.DisposeAsync();
        await receiving;
    }

    /// <summary>Both nodes do what they do at the same time.</summary>
    private async Task TogetherAsync()
    {
        Say("both at once:");
        List<Func<Task>> doings = [];
        foreach (var machine in stage.Machines)
            doings.AddRange([() => machine.Node.DispatchAsync(), () => machine.Node.WorkAsync(), () => machine.Node.WorkAsync()]);
        Node[] nodes = [.. stage.Machines.Select(machine => machine.Node)];
        await Task.WhenAll(doings.Select(async (doing, place) =>
        {
            try
            {
                await doing();
            }
            catch (Exception) when (nodes[place / 3].IsDead)
            {
                // dead
            }
        }));
        foreach (var machine in stage.Machines)
            await RiseAsync(machine);
    }

    /// <summary>One thing that a node does. When it dies of it another process takes its place.</summary>
    private async Task OnAsync(Machine machine, string what, Func<Task> doing)
    {
        Say($"{machine.Name} {what}");
        var node = machine.Node;
        try
        {
            await doing();
        }
        catch (Exception) when (node.IsDead)
        {
            // dead, and perhaps somebody has started another one already
        }

        await RiseAsync(machine);
    }

    private async Task RiseAsync(Machine machine)
    {
        if (await machine.RiseAsync(bug))
            Say($"{machine.Name} died and was started again");
    }

    /// <summary>Works until nothing is due any more, however late.</summary>
    private async Task RestAsync()
    {
        for (var turn = 0; turn < MostTurns; turn++)
        {
            await WorkAsync();
            await using var look = stage.Superuser.CreateCommand(
                "select (select count(*) from directory.inbox_wakes), min(greatest(due_at, coalesce(lease_until, due_at))) from directory.lanes where due_at is not null");
            await using var reader = await look.ExecuteReaderAsync();
            await reader.ReadAsync();
            if (reader.GetInt64(0) > 0)
                continue;
            if (await reader.IsDBNullAsync(1))
                return;
            if (reader.GetFieldValue<DateTimeOffset>(1) is var due && due > Time.Now)
                Time.Set(due);
        }

        _findings.Add("it does not come to rest");
    }

    private async Task WorkAsync()
    {
        foreach (var machine in stage.Machines)
        {
            await OnAsync(machine, "dispatches", () => machine.Node.DispatchAsync());
            await OnAsync(machine, "works to the end", async () =>
            {
                for (var work = 0; work < 50 && await machine.Node.WorkAsync(); work++)
                {
                    // until nothing is due
                }
            });
        }
    }

    private void Pass(int seconds)
    {
        Time.Advance(TimeSpan.FromSeconds(seconds) + TimeSpan.FromMilliseconds(_random.Next(1_000)));
        Say($"{seconds} s pass");
    }

    private T Any<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    private void Say(string what)
    {
        lock (Log)
            Log.Add(string.Create(CultureInfo.InvariantCulture, $"{Time.Now:HH:mm:ss} {what}"));
    }
}
