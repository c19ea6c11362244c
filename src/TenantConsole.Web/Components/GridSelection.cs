namespace TenantConsole.Web.Components;

/// <summary>The rows of a list that are selected: some by their keys, or all that match the filter. The page keeps it, the grid shows and changes it.</summary>
public sealed class GridSelection
{
    private readonly HashSet<object> _keys = [];

    /// <summary>All rows that match, seen or not.</summary>
    public bool AllMatching { get; private set; }

    /// <summary>The keys of those that were picked; none while <see cref="AllMatching"/>.</summary>
    public IReadOnlyCollection<object> Keys => _keys;

    /// <summary>Nothing is selected.</summary>
    public bool IsEmpty => _keys.Count == 0 && !AllMatching;

    /// <summary>True for a selected row.</summary>
    public bool Has(object key) => AllMatching || _keys.Contains(key);

    /// <summary>Selects rows or lets them go. Letting one go of all that match leaves the others on screen.</summary>
    /// <param name="keys">The rows.</param>
    /// <param name="selected">Which of both.</param>
    /// <param name="shown">The rows on screen.</param>
    public void Set(IEnumerable<object> keys, bool selected, IEnumerable<object> shown)
    {
        if (AllMatching)
        {
            AllMatching = false;
            _keys.UnionWith(shown);
        }
        if (selected)
            _keys.UnionWith(keys);
        else
            _keys.ExceptWith(keys);
    }

    /// <summary>Selects all that match.</summary>
    public void SetAllMatching()
    {
        _keys.Clear();
        AllMatching = true;
    }

    /// <summary>Selects nothing.</summary>
    public void Clear()
    {
        _keys.Clear();
        AllMatching = false;
    }
}
