namespace TenantConsole.Sandbox.World;

/// <summary>
/// What is going to happen in a shop, in the order of time and then of key, so that a world that jumped equals one that lived.
/// The hour at hand is a queue, later hours are plain lists: a history of a million orders is mostly list appends.
/// </summary>
internal sealed class Agenda
{
    private readonly record struct Item(long Time, long Key, Happening What, int Edition);

    private readonly Dictionary<long, List<Item>> _later = [];
    private readonly PriorityQueue<Item, (long Time, long Key)> _soon = new();
    private long _hour = long.MinValue;

    public void Add(long time, long key, Happening what)
    {
        var item = new Item(time, key, what, what.Edition);
        var hour = time / 3600;
        if (hour <= _hour) _soon.Enqueue(item, (time, key));
        else if (_later.TryGetValue(hour, out var list)) list.Add(item);
        else _later.Add(hour, [item]);
    }

    /// <summary>Puts the things of an hour in order; hours are entered one after the other.</summary>
    public void Enter(long hour)
    {
        _hour = hour;
        if (!_later.Remove(hour, out var list)) return;
        foreach (var item in list) _soon.Enqueue(item, (item.Time, item.Key));
    }

    public bool TryTake(long until, out Happening what, out long time)
    {
        while (_soon.TryPeek(out var item, out var due) && due.Time <= until)
        {
            _soon.Dequeue();
            if (item.Edition != item.What.Edition) continue;
            (what, time) = (item.What, item.Time);
            return true;
        }
        (what, time) = (null!, 0);
        return false;
    }
}
