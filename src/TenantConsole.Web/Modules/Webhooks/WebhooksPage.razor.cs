using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Webhooks;

public partial class WebhooksPage
{
    private static readonly string[] RefusedKinds = [InboxCounts.BadSignature, InboxCounts.Unreadable, InboxCounts.Refused, InboxCounts.UnknownShop, InboxCounts.NoShop];

    /// <summary>What the page reads.</summary>
    /// <param name="Page">The deliveries.</param>
    /// <param name="State">Which list it is.</param>
    /// <param name="Stores">The stores, for names and the filter.</param>
    /// <param name="Refused">What was counted at the door; null for who may not know.</param>
    /// <param name="Waits">What waits for each store.</param>
    /// <param name="Setup">Views and columns.</param>
    public sealed record Reading(
        ListDeliveries.Page Page, DeliveryListState State, IReadOnlyList<ListStores.Row> Stores, IReadOnlyList<CountRefusedDeliveries.Row>? Refused, IReadOnlyList<QueueRow>? Waits,
        GetListSetup.Setup? Setup);

    private static readonly string[] Own = ["store", "about", "state", "received", "took", "lag", "delivery"];
    private static readonly string[] ColumnNames = [.. Own, "sent", "notification", "size"];

    private readonly GridSelection _selection = new();
    private IReadOnlyList<KeyValuePair<string, string>> _left = [];
    private DeliveryListState _state = new();
    private ListDeliveries.Page? _page;
    private IReadOnlyList<CountRefusedDeliveries.Row>? _refused;
    private IReadOnlyList<QueueRow>? _waits;
    private string? _selected;

    /// <summary>The open delivery's store.</summary>
    [Parameter] public Guid? Store { get; set; }

    /// <summary>The open delivery's place.</summary>
    [Parameter] public long? Sequence { get; set; }

    /// <inheritdoc />
    protected override string ListName => "webhooks";

    /// <inheritdoc />
    protected override string ListPath => DeliveryListState.Path;

    /// <inheritdoc />
    protected override bool Stays => Opened is not null;

    /// <inheritdoc />
    protected override IReadOnlyList<KeyValuePair<string, string>> Arranged => [.. ColumnNames.Select(c => KeyValuePair.Create(c, W["Col." + c].Value))];

    /// <inheritdoc />
    protected override IReadOnlyList<string> OwnColumns => Own;

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _page is null ? null : new(_page, _state, [.. KnownStores.Values], _refused, _waits, Setup);
        set => (_page, _state, KnownStores, _refused, _waits, Setup) = (value!.Page, value.State, Known(value.Stores), value.Refused, value.Waits, value.Setup);
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Orders];

    private DeliveryId? Opened => Store is { } store && Sequence is { } place ? new DeliveryId(new StoreId(store), place) : null;

    private bool MayReplay => Actor?.Has(Permission.WebhookReplay) == true;

    private IEnumerable<(string Key, string Value, DeliveryListState Without)> Chips
    {
        get
        {
            if (_state.State is { } state)
                yield return (W["Filter.State"], W["State." + state], _state with { State = null });
            if (_state.Topic is { } topic)
                yield return (W["Filter.Topic"], DeliveryFace.Topic(topic) ?? W["Topic.Number", topic], _state with { Topic = null });
            if (_state.Stores.Count > 0)
                yield return (W["Filter.Store"], string.Join(", ", _state.Stores.Select(NameOf)), _state with { Stores = [] });
            if (_state.Day is { } day)
                yield return (W["Filter.Day"], Words(day), _state with { Day = null });
            if (_state.Id is { } id)
                yield return (W["Filter.Id"], id, _state with { Id = null });
        }
    }

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var state = DeliveryListState.FromQuery(Navigation.Uri);
        var page = await List.RunAsync(actor, new(state.Filter(Zone), state.After), cancellationToken);
        if (!page.Ok)
            return page.Problem;
        await ReadStoresAsync(actor, page.Value.Rows.Select(r => r.Store), cancellationToken);
        // For all who see the same stores, as tabs are counted: it does not end with this page.
        _waits = await Figures.GetAsync(actor, Permission.RunView, ChangeNotice.Orders, "webhooks waiting", "",
            async () => await QueueList.RunAsync(actor, CancellationToken.None) is { Ok: true } waits ? waits.Value : null).WaitAsync(cancellationToken);
        _refused = await CountRefused.RunAsync(actor, cancellationToken) is { Ok: true } refused ? refused.Value : null;
        (_state, _page) = (state, page.Value);
        // Another list has other rows: what was selected is not meant.
        if (_selected != state.ToQuery())
        {
            _selection.Clear();
            (_selected, _left) = (state.ToQuery(), []);
        }

        return null;
    }

    private async Task ReplaySelectedAsync()
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var answer = await Replay.RunAsync(actor, [.. _selection.Keys.Cast<DeliveryId>()], Gone);
        if (!answer.Ok)
        {
            Messages.Show(new ToastMessage(answer.Problem.Message, StatusRole.Bad));
            return;
        }

        var left = answer.Value.Where(o => o.Problem is not null).ToList();
        if (answer.Value.Count > left.Count)
            Messages.Show(new ToastMessage(W.Count("Replay.Done", answer.Value.Count - left.Count), StatusRole.Run, W["Replay.Text"]));
        // Those that were left stay selected, with the reason.
        var rows = (_page?.Rows ?? []).ToDictionary(r => r.Id);
        _left = left.ConvertAll(o => KeyValuePair.Create(rows.TryGetValue(o.Delivery, out var row) ? W["Row", TopicOf(row), NameOf(row.Store)].Value : o.Delivery.ToString(), o.Problem!.Message));
        _selection.Clear();
        _selection.Set(left.Select(o => (object)o.Delivery), selected: true, []);
        await RefreshAsync();
    }

    private void SearchAsync(string? text)
    {
        var id = DeliveryFilter.IdOf(text);
        if (text is not null && id is null)
            Messages.Show(new ToastMessage(W["Search.OnlyIds"], StatusRole.Warn));
        else
            Go(_state with { Id = id });
    }

    private void Go(DeliveryListState state) => Navigation.NavigateTo(state.First);

    // For all who see the same tab: it does not end with this page.
    private async Task<ViewCount?> CountAsync(Actor actor, string query) =>
        await List.CountAsync(actor, DeliveryListState.FromQuery("?" + query).Filter(Zone), ViewCount.Limit, CancellationToken.None) is { Ok: true, Value: { } counted } ? ViewCount.Of(counted) : null;

    private string Of(DeliveryState state) => (_state with { State = state, View = null }).First;

    private string Count(Func<QueueRow, Counted> part) => Counted.Sum(_waits!.Where(r => _state.Stores.Count == 0 || _state.Stores.Contains(r.Store)).Select(part)).Words();

    private long Refused(string kind, Func<CountRefusedDeliveries.Row, long> count) => (_refused ?? []).Where(r => r.Kind == kind).Sum(count);

    private string TopicOf(DeliveryRow row) => DeliveryFace.Topic(row.Topic) ?? W["Topic.Unknown"];

    private string KindOf(string kind) => W["Object." + kind] is { ResourceNotFound: false } text ? text.Value : kind;

    private static string Words(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);
}
