using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Orders;

public partial class OrdersPage
{
    private static readonly string[] Statuses = [.. OrderStatuses.All, OrderListState.OtherStatus];

    /// <summary>What the page reads ahead of the circuit.</summary>
    /// <param name="Page">The rows.</param>
    /// <param name="Stores">The stores, for names and the filter.</param>
    /// <param name="Setup">Views and columns; null for who has none.</param>
    public sealed record Reading(ListOrders.Page Page, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    /// <summary>A filter that could be dropped, and how many orders that would give.</summary>
    private sealed record Way(string Key, string Value, string Href, SumOrders.Sums? Sums);

    private const int TabLimit = 99;

    private readonly GridSelection _selection = new();
    private IReadOnlyList<Way> _ways = [];
    private string? _selected;

    private OrderListState _state = new();
    private ListOrders.Page? _page;
    private SumOrders.Sums? _sums;
    private string? _summed;
    private string? _hint;
    private (Guid?, string?, string?) _opened;
    private Dictionary<StoreId, ListStores.Row> _stores = [];

    /// <summary>The open order's store.</summary>
    [Parameter] public Guid? Store { get; set; }

    /// <summary>The open order.</summary>
    [Parameter] public string? OrderId { get; set; }

    /// <summary>The open order's section. A supplied part of the query is also what tells the page of another query.</summary>
    [SupplyParameterFromQuery] public string? Tab { get; set; }

    /// <summary>Who looks.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <inheritdoc />
    protected override string ListName => "orders";

    /// <inheritdoc />
    protected override string ListPath => "/orders";

    /// <inheritdoc />
    protected override bool Stays => Store is not null;

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _page is null || _hint is not null ? null : new(_page, [.. _stores.Values], Setup);
        set => (_page, _stores, Setup, _state) = (value!.Page, value.Stores.ToDictionary(s => s.Store), value.Setup, OrderListState.FromQuery(Navigation.Uri));
    }

    /// <inheritdoc />
    protected override Task TakenOverAsync(Actor actor, CancellationToken cancellationToken) => SumAsync(actor, _state.Filter, cancellationToken);

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Orders];

    private string? CountText => _sums is not { } sums ? null
        : !sums.Known ? O.Count("Shown", _page?.Rows.Count ?? 0)
        : sums.More ? O["Count.more", SumOrders.Limit.ToString("N0", CultureInfo.CurrentCulture)]
        : O.Count("Count", sums.Count);

    private string? DatesText => _state.Filter.LastDays is { } days ? O.Count("Filter.LastDays", days) : PeriodText;

    private string? PeriodText => (_state.Filter.From, _state.Filter.To) switch
    {
        (null, null) => null,
        ({ } from, { } to) => $"{Words(from)} – {Words(to)}",
        ({ } from, null) => O["Filter.Since", Words(from)],
        (null, { } to) => O["Filter.Until", Words(to)],
    };

    private ListColumns Columns => new(
        [.. OrderListState.Columns.Select(c => KeyValuePair.Create(c, O["Column." + c].Value))], OrderListState.OwnColumns, _state.Shown ?? Setup?.Columns);

    private IReadOnlyList<ViewTab> Views =>
    [
        TabOf("View.All", []),
        TabOf("View.ToShip", [OrderStatuses.AwaitingShipment, OrderStatuses.PartiallyShipping]),
        TabOf("View.OnHold", [OrderStatuses.OnHold]),
        TabOf("View.OnTheWay", [OrderStatuses.AwaitingCollection, OrderStatuses.InTransit]),
        TabOf("View.Cancelled", [OrderStatuses.Cancelled]),
    ];

    private int Picked => _selection.Keys.Count;

    private string? Matching => _sums is { Known: true } sums ? (sums.More ? O["More", SumOrders.Limit.ToString("N0", CultureInfo.CurrentCulture)].Value : sums.Count.ToString("N0", CultureInfo.CurrentCulture)) : null;

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        // Another order beside the same list: the rows stand.
        var (before, now) = (_opened, (Store, OrderId, Tab));
        _opened = now;
        return _page is not null && before != now && OrderListState.FromQuery(Navigation.Uri).Href == _state.Href ? Task.CompletedTask : base.OnParametersSetAsync();
    }

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var state = OrderListState.FromQuery(Navigation.Uri);
        if (_stores.Count == 0 && await StoreList.RunAsync(actor, cancellationToken) is { Ok: true } stores)
        {
            _stores = stores.Value.ToDictionary(s => s.Store);
        }

        if (await OpensAnotherAsync(actor, cancellationToken))
        {
            return null;
        }

        _state = state;
        var filter = new OrderListState { Filter = state.Filter }.ToQuery();
        if (_selected != filter)
        {
            _selection.Clear();
            _selected = filter;
        }

        var page = await List.RunAsync(actor, state.Request, cancellationToken);
        _hint = page.Ok ? null : page.Problem.Field is null ? null : page.Problem.Message;
        if (!page.Ok && _hint is null)
        {
            return page.Problem;
        }

        _page = page.Ok ? page.Value : new([], null, null);
        if (_summed != filter)
        {
            _sums = null;
        }

        // Sums come after the rows, and only to a screen that is there to show them.
        if (RendererInfo.IsInteractive && page.Ok)
        {
            var sums = SumAsync(actor, state.Filter, cancellationToken);
            if (!sums.IsCompleted)
                ShowSoFar();
            await sums;
        }

        return null;
    }

    private async Task SumAsync(Actor actor, OrderFilter filter, CancellationToken cancellationToken)
    {
        var query = new OrderListState { Filter = filter }.ToQuery();
        // For all who look at the same list: they do not end with this page.
        var sums = await Figures.GetAsync(actor, Permission.OrderView, ChangeNotice.Orders, "orders sums", query,
            async () => await Sum.RunAsync(actor, filter, CancellationToken.None) is { Ok: true } read ? read.Value : null).WaitAsync(cancellationToken);
        if (filter == _state.Filter)
        {
            (_sums, _summed) = (sums, query);
            _ways = [];
            if (_page is { Rows.Count: 0, LookedAt: null, Previous: null })
            {
                await FindWaysAsync(actor, cancellationToken);
            }
        }
    }

    // Nothing matches: for each filter that is on, what the list would have without it.
    private async Task FindWaysAsync(Actor actor, CancellationToken cancellationToken)
    {
        var (filter, ways) = (_state.Filter, new List<Way>());
        foreach (var (key, value, without) in Conditions(filter))
        {
            var sums = without.IsEmpty ? null : await Sum.RunAsync(actor, without, TabLimit, cancellationToken) is { Ok: true } read ? read.Value : null;
            ways.Add(new(key, value, _state.With(without), sums));
        }

        _ways = ways;
    }

    private IEnumerable<(string Key, string Value, OrderFilter Without)> Conditions(OrderFilter filter)
    {
        if (filter.Stores.Count > 0)
        {
            yield return (O["Filter.Store"], string.Join(", ", filter.Stores.Select(NameOf)), filter with { Stores = [] });
        }

        if (filter.Client is { } client)
        {
            yield return (O["Filter.Client"], ClientName(client), filter with { Client = null });
        }

        if (filter.Statuses.Count > 0)
        {
            yield return (O["Filter.Status"], string.Join(", ", filter.Statuses.Select(s => OrderFace.Name(s, O))), filter with { Statuses = [] });
        }

        if (DatesText is { } dates)
        {
            yield return (O["Filter.Placed"], dates, filter with { From = null, To = null, LastDays = null });
        }

        if (filter.Due is { } due)
        {
            yield return (O["Filter.Due"], O["Filter.Due." + due], filter with { Due = null });
        }

        if (!string.IsNullOrEmpty(filter.Text))
        {
            yield return (O["Filter.Text"], filter.Text, filter with { Text = null });
        }
    }

    private string WayText(Way way) => way.Sums is null or { Known: false } ? O["Drop", way.Key]
        : way.Sums.More ? O["DropMore", way.Key, TabLimit] : O.Count("DropGives", way.Sums.Count, way.Key);

    // For all who see the same tab: it does not end with this page.
    private async Task<ViewCount?> CountAsync(Actor actor, string query)
    {
        var sums = await Sum.RunAsync(actor, OrderListState.FromQuery("/orders?" + query).Filter, TabLimit, CancellationToken.None);
        return sums is { Ok: true, Value: { Known: true } counted } ? new(counted.Count, counted.More) : null;
    }

    // Columns of a link that was sent give way to those that were chosen here.
    private async Task ChooseOwnAsync(IReadOnlyList<string>? columns)
    {
        await ChooseAsync(columns);
        if (_state.Shown is not null)
        {
            Navigation.NavigateTo((_state with { Shown = null }).Href);
        }
    }

    private Task ExportSelectedAsync(OrderExportFormat format) => ExportAsync(format, _selection.AllMatching ? _state.Filter
        : new() { Picked = [.. _selection.Keys.Cast<string>().Select(k => k.Split('/')).Select(k => new PickedOrder(new(Guid.Parse(k[0])), k[1]))] });

    private async Task ExportAsync(OrderExportFormat format, OrderFilter? chosen = null)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
        {
            return;
        }

        var started = await Export.RunAsync(actor, new(chosen is null ? _state.Request : _state.Request with { Filter = chosen }, format, (Viewing ?? Viewer.Default).Zone.Id), Gone);
        if (started.Ok)
        {
            Followed.Follow(started.Value);
        }
        else
        {
            Messages.Show(new ToastMessage(started.Problem.Message, StatusRole.Bad));
        }
    }

    private TimeZoneInfo Own => (Viewing ?? Viewer.Default).Zone;

    private ViewTab TabOf(string key, IReadOnlyList<string> statuses) => new(
        O[key], (_state with { Filter = _state.Filter with { Statuses = statuses }, Page = null, View = statuses.Count == 0 ? OwnView : null }).Href, _state.Filter.Statuses.ToHashSet().SetEquals(statuses));

    private void Go(OrderFilter filter) => Navigation.NavigateTo(_state.With(filter));

    private void Toggle(string status) => Go(_state.Filter with
    {
        Statuses = _state.Filter.Statuses.Contains(status) ? [.. _state.Filter.Statuses.Where(s => s != status)] : [.. _state.Filter.Statuses, status],
    });

    private string SortHref(GridSort sort) =>
        (_state with { Sort = Enum.Parse<OrderSortKey>(sort.Key), Descending = sort.Descending, Page = null }).Href;

    private string? PageHref(string? place) => place is null ? null : (_state with { Page = place }).Href;

    private string NameOf(StoreId store) => _stores.TryGetValue(store, out var known) ? known.Name : O["Filter.Unknown"];

    private string ClientName(ClientId client) => _stores.Values.FirstOrDefault(s => s.ClientId == client)?.Client ?? O["Filter.Unknown"];

    private static string KeyOf(OrderRow row) => $"{row.Store}/{row.OrderId}";

    private static string Words(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(ChangeEventArgs change) =>
        DateOnly.TryParseExact(change.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static T? Id<T>(ChangeEventArgs change) where T : struct, IEntityId<T> => EntityId.Parse<T>(change.Value as string);
}
