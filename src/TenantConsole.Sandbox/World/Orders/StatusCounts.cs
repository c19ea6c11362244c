namespace TenantConsole.Sandbox.World;

/// <summary>How many rows of an index (or packages of them) have which status, block by block, so that a count over a long window reads a few sums.</summary>
internal sealed class StatusCounts
{
    public const int Block = 1024;

    private const int Kinds = 9;

    private readonly List<int[]> _blocks = [];

    public void Add(int position, OrderStatus status, int by)
    {
        while (_blocks.Count <= position / Block) _blocks.Add(new int[Kinds]);
        _blocks[position / Block][(int)status] += by;
    }

    public void Clear(int fromBlock)
    {
        for (var i = fromBlock; i < _blocks.Count; i++) Array.Clear(_blocks[i]);
    }

    public int Sum(int block, OrderStatus? status)
    {
        if (block >= _blocks.Count) return 0;
        if (status is { } one) return _blocks[block][(int)one];
        var sum = 0;
        foreach (var count in _blocks[block]) sum += count;
        return sum;
    }

    /// <summary>The same for several statuses, a bit for each.</summary>
    public int Sum(int block, int statuses)
    {
        if (block >= _blocks.Count) return 0;
        var (counts, sum) = (_blocks[block], 0);
        for (var status = 0; status < Kinds; status++) sum += (statuses >> status & 1) * counts[status];
        return sum;
    }
}
