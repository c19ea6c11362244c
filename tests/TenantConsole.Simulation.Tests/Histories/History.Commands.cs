using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Simulation.Nodes;
using TenantConsole.Simulation.Shops;
using TenantConsole.Simulation.Wire;

namespace TenantConsole.Simulation.Histories;

/// <content>The part about commands: people change prices and stock, again and again of the same SKU, while others do so in the platform's own pages, buyers buy, and calls fail.</content>
internal sealed partial class History
{
    private readonly Random _people = new(seed + 2_000_003);
    private readonly ShelfLife _shelves = new(new Random(seed + 3_000_017), stage.Database.Clock, namesTimes: AreClocksRight(seed));
    private readonly bool _hasCommands = seed % 3 != 0;
    private readonly List<Wish> _wishes = [];
    private int _askings;

    /// <inheritdoc />
    public IReadOnlyList<Wish> Wishes => _wishes;

    private bool ClocksAgree { get; } = AreClocksRight(seed);

    // Whether something was seen before or after it was last set the database tells, unless people name the time at which they saw it: where clocks differ they name none.
    private static bool AreClocksRight(int seed) => seed % 3 != 0 && seed % 4 < 2;

    private async Task PeopleAsync()
    {
        var (machine, store) = (stage.Machines[_people.Next(2)], Stores[_people.Next(4) == 0 ? 1 : 0]);
        switch (_people.Next(100))
        {
            case < 24:
                await AskAsync(machine, store);
                break;
            case < 36:
                Say(_shelves.Happen(store));
                break;
            case < 42:
                await CancelAsync(machine, store);
                break;
            case < 66:
                Fault[] faults = [.. Enumerable.Range(0, 1 + _people.Next(2)).Select(_ => (Fault)_people.Next(9))];
                await AskAsync(machine, store);
                stage.Platform.FailChanges(faults);
                Say($"changes will fail: {string.Join(", ", faults)}");
                await SendAsync(machine, store);
                break;
            case < 82:
                var (peril, ahead) = ((Peril)_people.Next(3), 1 + _people.Next(7));
                await AskAsync(machine, store);
                machine.Wire.Perils.Arm(peril, ahead, atCommand: true);
                Say($"{machine.Name}: {peril} at step {ahead} from a command's next call on");
                await SendAsync(machine, store);
                break;
            case < 94:
                await AskAsync(machine, store);
                ArmStall(machine, store);
                await SendAsync(machine, store);
                break;
            default:
                Pass(_people.Next(60));
                break;
        }

        for (var works = _people.Next(3); works > 0; works--)
        {
            var any = stage.Machines[_people.Next(2)];
            await OnAsync(any, "works", () => any.Node.WorkAsync());
        }
    }

    /// <summary>Works until the commands have had their turn, too; then, often, somebody else does something to what they were about.</summary>
    private async Task SendAsync(Machine machine, SimulatedStore store)
    {
        for (var works = 0; works < 3; works++)
            await OnAsync(machine, "works", () => machine.Node.WorkAsync());
        if (_people.Next(2) == 0)
            Say(_shelves.Happen(store));
    }

    /// <summary>What people do while a node stands still in the middle of a command.</summary>
    private async Task PeopleMeanwhileAsync(Machine other, SimulatedStore store)
    {
        if (_people.Next(2) == 0)
            Say(_shelves.Happen(store));
        if (_people.Next(3) == 0)
            await AskAsync(other, store, amid: true);
    }

    /// <summary>Somebody wants prices or levels, and presses the button again until there is an answer; sometimes once more.</summary>
    private async Task AskAsync(Machine machine, SimulatedStore store, bool amid = false)
    {
        var wishes = _shelves.Want(store);
        var (began, at) = (++_askings, Time.Now);
        wishes.ForEach(wish => wish.Asked = (began, int.MaxValue));
        _wishes.AddRange(wishes);
        for (var presses = 1 + (_people.Next(6) == 0 ? 1 : 0); presses > 0; presses--)
            await PlaceAsync(machine, wishes);
        var ended = ++_askings;
        foreach (var wish in wishes)
            (wish.Asked, wish.Amid) = ((began, ended), amid || Time.Now != at);
    }

    private async Task PlaceAsync(Machine machine, List<Wish> wishes)
    {
        for (var tries = 0; tries < 5; tries++)
        {
            IReadOnlyList<PlacedCommand>? answer = null;
            await OnAsync(machine, $"is asked for {string.Join("; ", wishes)}", async () =>
            {
                var node = machine.Node;
                var placed = await PlaceAsync(node, wishes);
                if (!placed.Ok)
                    _findings.Add($"a wish was refused: {placed.Problem.Code}");
                else if (!node.IsDead) // who is dead answers nobody
                    answer = placed.Value;
            });
            if (answer is null)
                continue;
            foreach (var (wish, row) in wishes.Zip(answer))
            {
                if (row.Command is null || (wish.Command is { } before && row.Command != before))
                    _findings.Add($"{wish} was placed as {wish.Command?.ToString() ?? "nothing"} and then as {row.Command?.ToString() ?? row.Problem?.Code}");
                wish.Command = row.Command;
            }

            return;
        }

        _findings.Add("nobody could say what they wanted");
    }

    private Task<Result<IReadOnlyList<PlacedCommand>>> PlaceAsync(Node node, List<Wish> wishes)
    {
        var (actor, store) = (Admin(wishes[0].Store), wishes[0].Store.Id);
        return wishes[0].IsPrice
            ? node.Get<ChangePrices>().RunAsync(actor, new(store, [.. wishes.Select(w => new ChangePrices.Row(w.Key, w.Product, w.Sku, w.Wanted, w.Seen, w.SeenAt))], "because"), node.Died)
            : node.Get<ChangeStock>().RunAsync(actor, new(store, [.. wishes.Select(w => new ChangeStock.Row(w.Key, w.Product, w.Sku, Shelf.Warehouse, (int)w.Wanted, (int)w.Seen!.Value, w.SeenAt))], "because"), node.Died);
    }

    /// <summary>Somebody takes one of the last wishes back, or all that wait.</summary>
    private async Task CancelAsync(Machine machine, SimulatedStore store)
    {
        var known = _wishes.Where(wish => wish.Store == store && wish.Command is not null && !wish.IsCancelled).TakeLast(3).ToList();
        if (known.Count == 0)
            return;
        var one = _people.Next(4) > 0 ? known[_people.Next(known.Count)] : null;
        foreach (var wish in _wishes.Where(wish => wish.Store == store && (one is null || wish == one)))
            wish.MayBeCancelled = true;
        await OnAsync(machine, $"is asked to cancel {one?.Key ?? "all that waits"}", async () =>
        {
            var node = machine.Node;
            var answer = await node.Get<CancelCommands>().RunAsync(Admin(store), store.Id, one is null ? null : [one.Command!.Value], node.Died);
            if (!answer.Ok)
                _findings.Add($"a cancellation was refused: {answer.Problem.Code}");
            else if (one is not null && !node.IsDead)
                one.IsCancelled = answer.Value.Cancelled == 1;
        });
    }

    private Actor Admin(SimulatedStore store) => (stage.Database.Ours.Tenant == store.Tenant ? stage.Database.Ours : stage.Database.Theirs).Admin;
}
