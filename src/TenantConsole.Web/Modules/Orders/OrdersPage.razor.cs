using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Orders;

public partial class OrdersPage
{
    private static readonly string[] Statuses = [.. OrderStatuses.All, OrderListState.OtherStatus];

    private OrderListState _state = new();
    private ListOrders.Page? _page;
    private SumOrders.Sums? _sums;
    private OrderFilter? _summed;
    private string? _hint;
    private (Guid?, string?, string?) _opened;
    private Dictionary<StoreId, ListStores.Row> _stores = [];

    /// <summary>The open order's store.</summary>
    [Parameter] public Guid? Store { get; set; }

    /// <summary>The open order.</summary>
    [Parameter] public string? OrderId { get; set; }

    /// <summary>The open order's section.</summary>
    [SupplyParameterFromQuery] public string? Tab { get; set; }

    /// <summary>Who looks.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Orders];

    private string? CountText => _sums is not { } sums ? null
        : sums.More ? O["Count.more", SumOrders.Limit.ToString("N0", CultureInfo.CurrentCulture)]
        : O.Count("Count", sums.Count);

    private string? DatesText => (_state.Filter.From, _state.Filter.To) switch
    {
        (null, null) => null,
        ({ } from, { } to) => $"{Words(from)} – {Words(to)}",
        ({ } from, null) => O["Filter.Since", Words(from)],
        (null, { } to) => O["Filter.Until", Words(to)],
    };

    private IReadOnlyList<ViewTab> Views =>
    [
        View("View.All", []),
        View("View.ToShip", [OrderStatuses.AwaitingShipment, OrderStatuses.PartiallyShipping]),
        View("View.OnHold", [OrderStatuses.OnHold]),
        View("View.OnTheWay", [OrderStatuses.AwaitingCollection, OrderStatuses.InTransit]),
        View("View.Cancelled", [OrderStatuses.Cancelled]),
    ];

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

        var page = await List.RunAsync(actor, state.Request, cancellationToken);
        _state = state;
        _hint = page.Ok ? null : page.Problem.Field is null ? null : page.Problem.Message;
        if (!page.Ok && _hint is null)
        {
            return page.Problem;
        }

        _page = page.Ok ? page.Value : new([], null, null);
        if (_summed != state.Filter)
        {
            _sums = null;
        }

        // Sums come after the rows, and only to a screen that is there to show them.
        if (RendererInfo.IsInteractive && page.Ok)
        {
            StateHasChanged();
            _sums = await Sum.RunAsync(actor, state.Filter, cancellationToken) is { Ok: true } sums ? sums.Value : null;
            _summed = state.Filter;
        }

        return null;
    }

    private async Task ExportAsync(OrderExportFormat format)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
        {
            return;
        }

        var started = await Export.RunAsync(actor, new(_state.Request, format, (Viewing ?? Viewer.Default).Zone.Id), Gone);
        if (started.Ok)
        {
            Navigation.NavigateTo($"/runs/{started.Value}");
        }
        else
        {
            Messages.Show(new ToastMessage(started.Problem.Message, StatusRole.Bad));
        }
    }

    private TimeZoneInfo Own => (Viewing ?? Viewer.Default).Zone;

    private ViewTab View(string key, IReadOnlyList<string> statuses) => new(
        O[key], _state.With(_state.Filter with { Statuses = statuses }), _state.Filter.Statuses.ToHashSet().SetEquals(statuses));

    private void Go(OrderFilter filter) => Navigation.NavigateTo(_state.With(filter));

    private void Toggle(string status) => Go(_state.Filter with
    {
        Statuses = _state.Filter.Statuses.Contains(status) ? [.. _state.Filter.Statuses.Where(s => s != status)] : [.. _state.Filter.Statuses, status],
    });

    private void ToggleColumn(string column) => Navigation.NavigateTo((_state with
    {
        Hidden = _state.Hidden.Contains(column) ? [.. _state.Hidden.Where(c => c != column)] : [.. _state.Hidden, column],
    }).Href);

    private bool Shows(string column) => !_state.Hidden.Contains(column);

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
