using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>What the list of subscriptions shows, as it stands in the address. What an address says wrongly does not count.</summary>
/// <param name="Stores">Only these stores.</param>
/// <param name="Show">Only stores in this state: <see cref="SubscriptionFace.KeyOf"/>.</param>
/// <param name="Text">Only stores whose name holds this.</param>
/// <param name="Open">The store in the panel.</param>
/// <param name="View">The saved view that is open.</param>
public sealed record SubscriptionsState(IReadOnlyList<StoreId> Stores, string? Show = null, string? Text = null, StoreId? Open = null, string? View = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/webhooks/subscriptions";

    /// <summary>True when something limits.</summary>
    public bool Narrows => Stores.Count > 0 || NarrowsMore;

    /// <summary>Reads an address.</summary>
    public static SubscriptionsState FromQuery(string uri)
    {
        var query = ListQuery.Of(uri);
        var show = query.Text("show", 20);
        return new(
            StoreScopeUrl.Parse(query.Text(StoreScopeUrl.Name, 4_000)), SubscriptionFace.Keys.FirstOrDefault(key => key.Equals(show, StringComparison.OrdinalIgnoreCase)), query.Text("q"),
            EntityId.Parse<StoreId>(query.Text("open")), query.View);
    }

    /// <summary>The address.</summary>
    public string Href => ListQuery.Address(
        Path, (StoreScopeUrl.Name, string.Join(',', Stores)), ("show", Show?.ToLowerInvariant()), ("q", Text), ("open", Open?.ToString()), (SavedViews.Parameter, View));

    /// <summary>The list without filters. The scope is chosen in the top bar and stays, unless there is nothing else to drop.</summary>
    public string Reset => new SubscriptionsState(NarrowsMore ? Stores : []).Href;

    /// <summary>The list as views keep it.</summary>
    public string ViewQuery => ListQuery.QueryOf((this with { Open = null, View = null }).Href);

    private bool NarrowsMore => (Show, Text) is not (null, null);

    /// <summary>The rows that are meant, in their order.</summary>
    /// <param name="rows">All in reach.</param>
    /// <param name="known">The console knows its own address.</param>
    public IReadOnlyList<ListSubscriptions.Row> Of(IEnumerable<ListSubscriptions.Row> rows, bool known) =>
    [
        .. rows.Where(r => (Stores.Count == 0 || Stores.Contains(r.Store)) && (Show is null || SubscriptionFace.KeyOf(r, known) == Show)
            && (Text is null || r.Name.Contains(Text, StringComparison.CurrentCultureIgnoreCase))),
    ];
}
