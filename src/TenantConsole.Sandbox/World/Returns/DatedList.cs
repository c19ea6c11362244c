using System.Runtime.InteropServices;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// Things with what a search sorts and cuts by written beside them: it passes over a hundred thousand in the memory's own order, and
/// touches only those that it shows.
/// </summary>
internal sealed class DatedList<T>
{
    public readonly record struct Entry(T Item, long Id, long Created, long Updated);

    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Returns its place.</summary>
    public int Add(T item, long id, long created)
    {
        _entries.Add(new Entry(item, id, created, created));
        return _entries.Count - 1;
    }

    /// <summary>Another thing takes the place.</summary>
    public void Replace(int place, T item, long id, long created) => _entries[place] = new Entry(item, id, created, created);

    public void Touch(int place, long updated)
    {
        ref var entry = ref CollectionsMarshal.AsSpan(_entries)[place];
        entry = entry with { Updated = updated };
    }
}
