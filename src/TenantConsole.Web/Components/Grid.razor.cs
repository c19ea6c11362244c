using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace TenantConsole.Web.Components;

public partial class Grid<TItem>(NavigationManager navigation)
{
    private readonly List<Column<TItem>> _columns = [];
    private int _cursor = -1;
    private int _anchor = -1;
    private IReadOnlyList<TItem>? _shown;
    private bool _picking;
    private object? _opened;
    private int _rows;
    private Dictionary<object, object> _elements = [];
    private int _made;

    /// <summary>The rows; null while they load the first time.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<TItem>? Items { get; set; }

    /// <summary>A stable key of a row.</summary>
    [Parameter, EditorRequired] public Func<TItem, object> Key { get; set; } = default!;

    /// <summary>What the rows are and how they are sorted, for readers.</summary>
    [Parameter, EditorRequired] public string Caption { get; set; } = "";

    /// <summary>The columns.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>New rows are on their way while the old ones stay.</summary>
    [Parameter] public bool Busy { get; set; }

    /// <summary>Reading failed.</summary>
    [Parameter] public GridFailure? Failure { get; set; }

    /// <summary>Raised by "Try again".</summary>
    [Parameter] public EventCallback OnRetry { get; set; }

    /// <summary>A filter is on: no rows means nothing matches, not nothing yet.</summary>
    [Parameter] public bool Filtered { get; set; }

    /// <summary>What stands there when nothing matches: best names the filter to drop and what that would give.</summary>
    [Parameter] public RenderFragment? NoMatch { get; set; }

    /// <summary>The address without filters.</summary>
    [Parameter] public string? ResetHref { get; set; }

    /// <summary>What stands there when there is nothing yet: what will appear, and the next step.</summary>
    [Parameter] public RenderFragment? Empty { get; set; }

    /// <summary>The order of the rows.</summary>
    [Parameter] public GridSort? Sort { get; set; }

    /// <summary>The address of another order.</summary>
    [Parameter] public Func<GridSort, string>? SortHref { get; set; }

    /// <summary>Raised with another order when there is no address.</summary>
    [Parameter] public EventCallback<GridSort> OnSort { get; set; }

    /// <summary>The words of a heading row before each run of rows that share them; the page sorts by them first.</summary>
    [Parameter] public Func<TItem, string>? Group { get; set; }

    /// <summary>The row open in the panel.</summary>
    [Parameter] public object? OpenKey { get; set; }

    /// <summary>The address that opens a row; the sticky column becomes a link to it.</summary>
    [Parameter] public Func<TItem, string>? RowHref { get; set; }

    /// <summary>Raised when a row is opened and there is no address.</summary>
    [Parameter] public EventCallback<TItem> OnOpen { get; set; }

    /// <summary>
    /// What the cells show besides their row, such as the names of stores: rows whose item is the same object are drawn anew only when this changes. Rows are drawn
    /// anew with everything while it is null.
    /// </summary>
    [Parameter] public object? CellsDependOn { get; set; }

    /// <summary>
    /// Which list the rows are of, such as its address: what the addresses of rows begin with.
    /// </summary>
    [Parameter] public object? RowsOf { get; set; }

    /// <summary>Rows have two lines.</summary>
    [Parameter] public bool TwoLines { get; set; }

    /// <summary>What is shown of how much, localised: "50 of 12,480".</summary>
    [Parameter] public string? Range { get; set; }

    /// <summary>Totals by currency and the like, in the foot.</summary>
    [Parameter] public RenderFragment? FootContent { get; set; }

    /// <summary>There are rows before these.</summary>
    [Parameter] public bool HasPrevious { get; set; }

    /// <summary>There are rows after these.</summary>
    [Parameter] public bool HasNext { get; set; }

    /// <summary>The address of the page before.</summary>
    [Parameter] public string? PreviousHref { get; set; }

    /// <summary>The address of the next page.</summary>
    [Parameter] public string? NextHref { get; set; }

    /// <summary>Raised when the pager turns and there is no address.</summary>
    [Parameter] public EventCallback<GridTurn> OnTurn { get; set; }

    /// <summary>Rows can be selected; the page keeps which.</summary>
    [Parameter] public GridSelection? Selection { get; set; }

    /// <summary>A row's name for the box that selects it, localised.</summary>
    [Parameter] public Func<TItem, string>? RowName { get; set; }

    /// <summary>How many rows match the filter in all, localised: "12,480", "more than 10,000". With it all of them can be selected.</summary>
    [Parameter] public string? Matching { get; set; }

    /// <summary>What can be done with the selected rows: buttons with verb and count.</summary>
    [Parameter] public RenderFragment? Bulk { get; set; }

    /// <summary>The columns to show, by name and in order; null shows all as declared.</summary>
    [Parameter] public IReadOnlyList<string>? Columns { get; set; }

    /// <summary>The address that edits a row: the key E.</summary>
    [Parameter] public Func<TItem, string>? EditHref { get; set; }

    /// <summary>The address that makes a new row: the key N.</summary>
    [Parameter] public string? NewHref { get; set; }

    internal void Add(Column<TItem> column)
    {
        if (column.Visible && (column.Name is null || column.Sticky || Columns?.Contains(column.Name) != false))
            _columns.Add(column);
    }

    // The identifying column first, buttons last, what a person arranged in their order between; what has no name keeps its place.
    private IReadOnlyList<Column<TItem>> Ordered => Columns is null ? _columns
        : [.. _columns.Select((column, at) => (column, Place: column.Sticky ? -1 : column.Actions ? 10_000 : column.Name is { } name ? Place(name) : 5_000, at)).OrderBy(c => c.Place).ThenBy(c => c.at).Select(c => c.column)];

    private int Place(string name)
    {
        for (var i = 0; i < Columns!.Count; i++)
        {
            if (Columns[i] == name)
                return i;
        }
        return 5_000;
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_shown, Items))
        {
            // Rows that are read anew keep the cursor on its row.
            var at = _cursor >= 0 && _cursor < _shown?.Count ? Key(_shown[_cursor]) : null;
            (_cursor, _anchor, _rows) = (at is null ? -1 : PlaceOf(at), -1, _rows + 1);
            PlaceElements();
        }
        // The keys go on from the row that was opened.
        if (OpenKey is not null && !OpenKey.Equals(_opened))
            _cursor = PlaceOf(OpenKey);
        (_shown, _opened) = (Items, Items is null ? null : OpenKey);
    }

    private bool HasFoot => Range is not null || FootContent is not null || HasPrevious || HasNext || Opens;

    private bool Opens => RowHref is not null || OnOpen.HasDelegate;

    private string? SortOf(Column<TItem> column) =>
        column.SortKey is not null && Sort?.Key == column.SortKey ? (Sort.Descending ? "descending" : "ascending") : null;

    private GridSort NextSort(Column<TItem> column) =>
        new(column.SortKey!, Sort?.Key == column.SortKey ? !Sort!.Descending : column.DescendingFirst);

    private string? RowCss(bool open, bool cursor) =>
        string.Join(' ', new[] { Opens ? "opens" : null, open ? "open" : null, cursor ? "cursor" : null }.Where(c => c is not null)) is { Length: > 0 } css ? css : null;

    // Two columns of the same instances with the same looks are the same to a row.
    private string ColumnsKey => string.Join(',', Ordered.Select(c => $"{System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(c)}{c.Css}{c.Phone}"));

    private bool Sorts(IReadOnlyList<Column<TItem>> shown) => SortHref is not null && shown.Any(c => c.SortKey is not null);

    // Cells that are drawn once are other cells with anything else that they show; the others are drawn with the grid.
    private object? CellsKey(TItem item, string columns) => CellsDependOn is null ? null : (item, columns, RowsOf, CellsDependOn);

    private MarkupString? Printed(SentCells sent, object element, TItem item, string columns) =>
        CellsDependOn is null ? null : sent.Of(element, (item, columns, RowsOf, CellsDependOn), () => PrintedHtml.Of(builder => DrawCells(item, builder)));

    // A row that stays in the list keeps its element. The elements of those that left become the new ones, in the order in which they stand: less for the browser and for the
    // wire than to take away and to put in. A list without what names its cells holds what a person does in a row: there each row is its own.
    private object ElementOf(object key) => CellsDependOn is not null && _elements.TryGetValue(key, out var element) ? element : (RowsOf, key);

    private void PlaceElements()
    {
        if (CellsDependOn is null || Items is null)
            return;
        var keys = ShownKeys.ToList();
        var stay = keys.ToHashSet();
        var free = new Queue<object>((_shown ?? []).Select(Key).Where(key => !stay.Contains(key) && _elements.ContainsKey(key)).Select(key => _elements[key]));
        var elements = new Dictionary<object, object>(keys.Count);
        foreach (var key in keys)
            elements[key] = _elements.TryGetValue(key, out var element) ? element : free.TryDequeue(out var left) ? left : _made++;
        _elements = elements;
    }

    internal void DrawCells(TItem item, RenderTreeBuilder builder)
    {
        if (Selection is not null)
            builder.AddContent(0, Box(item));
        foreach (var column in Ordered)
            builder.AddContent(1, Cell(column, item));
    }

    // The browser names the row by its place and by which rows it saw: a click that crosses a change of the rows is dropped.
    private Task PickAsync(RowPickEventArgs e)
    {
        if (e.Rows != _rows || Items is null || e.Row < 0 || e.Row >= Items.Count)
            return Task.CompletedTask;
        if (!e.Box && !_picking)
            return OpenAsync(Items[e.Row], e.Row);
        if (Selection is not null)
            Select(e.Row, e.Shift);
        return Task.CompletedTask;
    }

    private Task OpenAsync(TItem item, int at)
    {
        _cursor = at;
        if (RowHref is null)
            return OnOpen.InvokeAsync(item);
        navigation.NavigateTo(RowHref(item));
        return Task.CompletedTask;
    }

    private int PlaceOf(object key)
    {
        for (var i = 0; i < Items?.Count; i++)
        {
            if (Key(Items[i]).Equals(key))
                return i;
        }
        return -1;
    }

    private IEnumerable<object> ShownKeys => (Items ?? []).Select(Key);

    // With Shift from the row that was chosen last to this one, all as this one becomes.
    private void Select(int at, bool range)
    {
        var selected = !Selection!.Has(Key(Items![at]));
        var from = range && _anchor >= 0 ? _anchor : at;
        selected = from == at ? selected : Selection.Has(Key(Items[from]));
        var keys = Enumerable.Range(Math.Min(from, at), Math.Abs(from - at) + 1).Select(i => Key(Items[i])).ToList();
        Selection.Set(keys, selected, ShownKeys);
        (_anchor, _cursor) = (at, at);
    }

    private string NameOfRow(TItem item) => RowName?.Invoke(item) ?? Key(item).ToString() ?? "";

    private void SelectPage()
    {
        var keys = ShownKeys.ToList();
        Selection!.Set(keys, !keys.TrueForAll(Selection.Has), keys);
    }

    // For fingers: a touch of a row chooses it instead of opening it, until one is done.
    private void Pick()
    {
        _picking = !_picking;
        if (!_picking)
            Selection!.Clear();
    }

    private bool PageSelected => Selection is not null && Items is { Count: > 0 } && ShownKeys.All(Selection.Has);

    private async Task KeyAsync(KeyboardEventArgs e)
    {
        if (Items is not { Count: > 0 } items || e.CtrlKey || e.MetaKey || e.AltKey)
            return;
        switch (e.Key)
        {
            case "j" or "J":
                _cursor = Math.Min(_cursor + 1, items.Count - 1);
                break;
            case "k" or "K":
                _cursor = Math.Max(_cursor - 1, 0);
                break;
            case "x" when Selection is not null && _cursor >= 0:
                Select(_cursor, range: false);
                break;
            case "X" when Selection is not null && _cursor >= 0:
                Select(_cursor, range: true);
                break;
            case "e" when EditHref is not null && _cursor >= 0:
                navigation.NavigateTo(EditHref(items[_cursor]));
                break;
            case "n" when NewHref is not null:
                navigation.NavigateTo(NewHref);
                break;
            case "Escape" when Selection is { IsEmpty: false }:
                Selection.Clear();
                break;
            case "Enter" when _cursor >= 0 && Opens:
                await OpenAsync(items[_cursor], _cursor);
                break;
        }
    }
}
