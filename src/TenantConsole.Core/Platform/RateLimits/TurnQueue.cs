namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>Who waits, in the order in which they are served: by priority, then the parties in turns, then first come first served.</summary>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class TurnQueue<T>
{
    private readonly Line[] _lines = [.. Enum.GetValues<CallPriority>().Select(_ => new Line())];

    /// <summary>How many wait.</summary>
    public int Count { get; private set; }

    /// <summary>Puts one at the end of its party's line.</summary>
    public void Enqueue(CallPriority priority, string party, T item)
    {
        _lines[(int)priority].Add(party, item);
        Count++;
    }

    /// <summary>Takes the next one.</summary>
    public bool TryDequeue(out T item)
    {
        foreach (var line in _lines)
        {
            if (!line.TryTake(out item))
                continue;
            Count--;
            return true;
        }

        item = default!;
        return false;
    }

    private sealed class Line
    {
        private readonly Dictionary<string, Queue<T>> _parties = [];
        private readonly Queue<string> _turns = [];

        public void Add(string party, T item)
        {
            if (!_parties.TryGetValue(party, out var waiting))
            {
                _parties[party] = waiting = [];
                _turns.Enqueue(party);
            }

            waiting.Enqueue(item);
        }

        public bool TryTake(out T item)
        {
            if (!_turns.TryDequeue(out var party))
            {
                item = default!;
                return false;
            }

            var waiting = _parties[party];
            item = waiting.Dequeue();
            if (waiting.Count > 0)
                _turns.Enqueue(party);
            else
                _parties.Remove(party);
            return true;
        }
    }
}
