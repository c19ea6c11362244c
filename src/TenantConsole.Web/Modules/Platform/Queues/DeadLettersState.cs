using TenantConsole.Core.Platform.Objects;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>What the list of dead letters shows, as it stands in the address. What an address says wrongly does not count.</summary>
/// <param name="Filter">Which.</param>
/// <param name="After">Where the page starts.</param>
/// <param name="Open">The letter in the panel.</param>
/// <param name="View">The saved view that is open.</param>
public sealed record DeadLettersState(DeadLetterFilter Filter, string? After = null, DeadLetterKey? Open = null, string? View = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/queues/dead-letters";

    /// <summary>Reads an address.</summary>
    public static DeadLettersState FromQuery(string uri)
    {
        var query = ListQuery.Of(uri);
        return new(
            new(StoreScopeUrl.Parse(query.Text(StoreScopeUrl.Name, 4_000)), query.Text("kind"), query.Text("reason", 300), query.Text("q")), query.Text("after"), DeadLetterKey.Parse(query.Text("open")),
            query.View);
    }

    /// <summary>The address.</summary>
    public string Href => Address(Path);

    /// <summary>The list's first page with another filter.</summary>
    public string With(DeadLetterFilter filter) => new DeadLettersState(filter, View: View).Href;

    /// <summary>The list without filters. The scope is chosen in the top bar and stays, unless there is nothing else to drop.</summary>
    public string Reset => new DeadLettersState(new DeadLetterFilter((Filter with { Stores = null }).Narrows ? Filter.Stores : null)).Href;

    /// <summary>The list as views keep it.</summary>
    public string ViewQuery => ListQuery.QueryOf(new DeadLettersState(Filter).Href);

    /// <summary>The address of the list as a file.</summary>
    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    public string ExportHref(string format) => new DeadLettersState(Filter).Address(DeadLettersExport.Address, format);

    private string Address(string path, string? format = null) => ListQuery.Address(
        path, ("format", format), (StoreScopeUrl.Name, string.Join(',', Filter.Stores ?? [])), ("kind", Filter.Kind), ("reason", Filter.Reason), ("q", Filter.Text), ("after", After),
        ("open", Open?.ToString()), (SavedViews.Parameter, View));
}
