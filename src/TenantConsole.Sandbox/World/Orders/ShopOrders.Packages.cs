using System.Runtime.InteropServices;

namespace TenantConsole.Sandbox.World;

/// <summary>The index by update as a search for packages reads it.</summary>
internal sealed partial class ShopOrders
{
    /// <summary>Says how many packages a search shows for an order; inside At.</summary>
    public void Show(int row, int packages)
    {
        ref var kept = ref CollectionsMarshal.AsSpan(_rows)[row];
        if (kept.Shown == packages) return;
        _updatePackages.Add(kept.Latest, kept.Status, packages - kept.Shown);
        kept.Shown = (byte)packages;
    }

    /// <summary>How many packages there are of orders that took their last step between two times and have one of the statuses, a bit for each; inside At.</summary>
    public int PackagesUpdated(long? from, long? before, int statuses)
    {
        var rows = CollectionsMarshal.AsSpan(_rows);
        var (low, high, total) = (LowerBound(byUpdate: true, from, 0), LowerBound(byUpdate: true, before, _byUpdate.Count), 0);
        for (var position = low; position < high;)
        {
            if (position % StatusCounts.Block == 0 && position + StatusCounts.Block <= high)
            {
                total += _updatePackages.Sum(position / StatusCounts.Block, statuses);
                position += StatusCounts.Block;
                continue;
            }
            ref var row = ref rows[_byUpdate[position].Row];
            if (row.Latest == position && (statuses >> (int)row.Status & 1) != 0) total += row.Shown;
            position++;
        }
        return total;
    }

    /// <summary>
    /// Rows that show packages, by the time of their last step, both ends included, with one of the statuses; as far as the caller reads
    /// on, inside At.
    /// </summary>
    public IEnumerable<(long Time, int Row)> UpdatedWithPackages(long? from, long? until, int statuses, bool descending)
    {
        var (low, high) = (LowerBound(byUpdate: true, from, 0), LowerBound(byUpdate: true, until + 1, _byUpdate.Count));
        for (var position = descending ? high - 1 : low; position >= low && position < high;)
        {
            // A block in which nothing fits is passed over whole.
            var block = position / StatusCounts.Block;
            if ((descending ? position % StatusCounts.Block == StatusCounts.Block - 1 : position % StatusCounts.Block == 0) && _updatePackages.Sum(block, statuses) == 0)
            {
                position += descending ? -StatusCounts.Block : StatusCounts.Block;
                continue;
            }
            var entry = _byUpdate[position];
            var row = _rows[entry.Row];
            if (row.Latest == position && row.Shown > 0 && (statuses >> (int)row.Status & 1) != 0) yield return (entry.Time, entry.Row);
            position += descending ? -1 : 1;
        }
    }
}
