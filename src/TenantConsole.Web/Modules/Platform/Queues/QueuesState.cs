using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>What the list of queues shows, as it stands in the address. What an address says wrongly does not count.</summary>
/// <param name="Stores">Only these stores.</param>
/// <param name="Show">Only stores in this state.</param>
/// <param name="Text">Only stores whose name holds this.</param>
/// <param name="Open">The store in the panel.</param>
/// <param name="View">The saved view that is open.</param>
public sealed record QueuesState(IReadOnlyList<StoreId> Stores, QueueMood? Show = null, string? Text = null, StoreId? Open = null, string? View = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/queues";

    /// <summary>True when something limits.</summary>
    public bool Narrows => Stores.Count > 0 || NarrowsMore;

    /// <summary>Reads an address.</summary>
    public static QueuesState FromQuery(string uri)
    {
        var query = ListQuery.Of(uri);
        return new(StoreScopeUrl.Parse(query.Text(StoreScopeUrl.Name, 4_000)), query.Choice<QueueMood>("show"), query.Text("q"), EntityId.Parse<StoreId>(query.Text("open")), query.View);
    }

    /// <summary>The address.</summary>
    public string Href => Address(Path);

    /// <summary>The list without filters. The scope is chosen in the top bar and stays, unless there is nothing else to drop.</summary>
    public string Reset => new QueuesState(NarrowsMore ? Stores : []).Href;

    private bool NarrowsMore => (Show, Text) is not (null, null);

    /// <summary>The list as views keep it.</summary>
    public string ViewQuery => ListQuery.QueryOf((this with { Open = null, View = null }).Href);

    /// <summary>The address of the list as a file.</summary>
    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    public string ExportHref(string format) => (this with { Open = null, View = null }).Address(QueuesExport.Address, format);

    /// <summary>The rows that are meant; the names of their stores decide over the text.</summary>
    public IReadOnlyList<QueueRow> Of(IEnumerable<QueueRow> rows, Func<StoreId, string> name, Func<QueueRow, QueueMood> mood) =>
    [
        .. rows.Where(r => (Stores.Count == 0 || Stores.Contains(r.Store)) && (Show is null || mood(r) == Show) && (Text is null || name(r.Store).Contains(Text, StringComparison.CurrentCultureIgnoreCase)))
            .OrderBy(r => QueueFace.Rank(mood(r))).ThenByDescending(r => r.Notifications).ThenBy(r => name(r.Store), StringComparer.CurrentCulture).ThenBy(r => r.Store.Value),
    ];

    private string Address(string path, string? format = null) => ListQuery.Address(
        path, ("format", format), (StoreScopeUrl.Name, string.Join(',', Stores)), ("show", Show?.ToString().ToLowerInvariant()), ("q", Text), ("open", Open?.ToString()), (SavedViews.Parameter, View));
}
