using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>What the list of gaps shows, as it stands in the address. What an address says wrongly does not count.</summary>
/// <param name="Stores">Only these stores'.</param>
/// <param name="Kind">Only this kind of object.</param>
/// <param name="Show">Only gaps in this state.</param>
/// <param name="Day">Only what was found on this day, in the viewer's zone.</param>
/// <param name="After">Where the page starts.</param>
/// <param name="View">The saved view that is open.</param>
public sealed record GapsState(IReadOnlyList<StoreId> Stores, string? Kind = null, GapEnd? Show = null, DateOnly? Day = null, string? After = null, string? View = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/webhooks/gaps";

    /// <summary>True when something limits.</summary>
    public bool Narrows => Stores.Count > 0 || NarrowsMore;

    /// <summary>Reads an address.</summary>
    public static GapsState FromQuery(string uri)
    {
        var query = ListQuery.Of(uri);
        return new(
            StoreScopeUrl.Parse(query.Text(StoreScopeUrl.Name, 4_000)), query.Text("kind", 40), query.Choice<GapEnd>("show"), query.Day("day"), query.Text("after"), query.View);
    }

    /// <summary>The address.</summary>
    public string Href => Address(Path);

    /// <summary>The list's first page.</summary>
    public string First => (this with { After = null }).Href;

    /// <summary>The list without filters. The scope is chosen in the top bar and stays, unless there is nothing else to drop.</summary>
    public string Reset => new GapsState(NarrowsMore ? Stores : []).Href;

    private bool NarrowsMore => (Kind, Show, Day) is not (null, null, null);

    /// <summary>The list as views keep it.</summary>
    public string ViewQuery => ListQuery.QueryOf((this with { After = null, View = null }).Href);

    /// <summary>The address of the list as a file.</summary>
    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    public string ExportHref(string format) => (this with { After = null, View = null }).Address(GapsExport.Address, format);

    /// <summary>What the use case is asked: the day becomes two instants in the viewer's zone.</summary>
    public GapFilter Filter(TimeZoneInfo zone) => new(
        Stores, Kind, Day is { } day ? ListQuery.StartOf(day, zone) : null, Day is { } last ? ListQuery.StartOf(last.AddDays(1), zone) : null, Show is { } end ? end == GapEnd.Open : null);

    private string Address(string path, string? format = null) => ListQuery.Address(
        path, ("format", format), (StoreScopeUrl.Name, string.Join(',', Stores)), ("kind", Kind), ("show", Show?.ToString().ToLowerInvariant()), ("day", ListQuery.Iso(Day)), ("after", After),
        (SavedViews.Parameter, View));
}
