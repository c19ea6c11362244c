namespace TenantConsole.Sandbox.Webhooks;

/// <summary>What goes to one address: a target that is slow or down keeps nobody but itself waiting.</summary>
internal sealed class WebhookLane
{
    /// <summary>How many deliveries to one address are under way at once.</summary>
    public const int AtOnce = 16;

    private readonly PriorityQueue<Delivery, long> _waiting = new();
    private readonly HashSet<Delivery> _sending = [];

    public int Waiting => _waiting.Count;

    public bool IsEmpty => _waiting.Count == 0 && _sending.Count == 0;

    public IEnumerable<Delivery> Open => _waiting.UnorderedItems.Select(item => item.Element).Concat(_sending);

    public void Add(Delivery delivery, long due)
    {
        delivery.Due = due;
        _waiting.Enqueue(delivery, due);
    }

    /// <summary>The next one that may leave now.</summary>
    public bool TryStart(long now, out Delivery delivery)
    {
        delivery = null!;
        if (_sending.Count >= AtOnce || !_waiting.TryPeek(out _, out var due) || due > now) return false;
        delivery = _waiting.Dequeue();
        // A duplicate of it may be under way: then it waits for that.
        if (_sending.Add(delivery)) return true;
        _waiting.Enqueue(delivery, now + 50);
        return false;
    }

    public void Ended(Delivery delivery) => _sending.Remove(delivery);

    /// <summary>Takes out those of the oldest notices, so that so many stay.</summary>
    public IReadOnlyList<Delivery> GiveUpOldest(int keep)
    {
        var all = _waiting.UnorderedItems.OrderBy(item => item.Element.Notice.Time).ToList();
        _waiting.Clear();
        _waiting.EnqueueRange(all.TakeLast(keep));
        return [.. all.SkipLast(keep).Select(item => item.Element)];
    }
}
