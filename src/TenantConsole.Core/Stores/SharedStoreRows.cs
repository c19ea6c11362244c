using System.Collections.Concurrent;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>
/// One object for equal rows of <see cref="ListStores"/>. Every open page holds the stores in its reach twice, for the switcher and for names; hundreds of pages of an agency
/// would hold the same texts hundreds of times. What was read is as it was read: only what is equal in everything is shared, and nothing is held that no page holds.
/// </summary>
public sealed class SharedStoreRows
{
    private const int SweepAt = 20_000;

    private readonly ConcurrentDictionary<(TenantId, StoreId), WeakReference<ListStores.Row>> _known = new();

    /// <summary>The rows, each as the object that others already hold where there is one.</summary>
    /// <param name="tenant">Whose they are.</param>
    /// <param name="rows">As they were read just now.</param>
    public IReadOnlyList<ListStores.Row> Share(TenantId tenant, IReadOnlyList<ListStores.Row> rows)
    {
        if (_known.Count > SweepAt)
            Sweep();
        return [.. rows.Select(row => Share((tenant, row.Store), row))];
    }

    private ListStores.Row Share((TenantId, StoreId) key, ListStores.Row row)
    {
        if (_known.TryGetValue(key, out var known) && known.TryGetTarget(out var held) && held == row)
            return held;
        _known[key] = new(row);
        return row;
    }

    private void Sweep()
    {
        foreach (var (key, row) in _known)
        {
            if (!row.TryGetTarget(out _))
                _known.TryRemove(key, out _);
        }
    }
}
