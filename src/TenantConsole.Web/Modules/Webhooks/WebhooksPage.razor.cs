using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
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
    /// <param name="Setup">The views.</param>
    public sealed record Reading(
        ListDeliveries.Page Page, DeliveryListState State, IReadOnlyList<ListStores.Row> Stores, IReadOnlyList<CountRefusedDeliveries.Row>? Refused, GetListSetup.Setup? Setup);

    private readonly GridSelection _selection = new();
    private IReadOnlyList<KeyValuePair<string, string>> _left = [];
    private DeliveryListState _state = new();
    private ListDeliveries.Page? _page;
    private IReadOnlyList<CountRefusedDeliveries.Row>? _refused;
    private Dictionary<StoreId, ListStores.Row> _stores = [];
    private string? _selected;

    /// <summary>The open delivery's store.</summary>
    [Parameter] public Guid? Store { get; set; }

    /// <summary>The open delivery's place.</summary>
    [Parameter] public long? Sequence { get; set; }

    /// <summary>Who looks: their zone is the zone of the day asked for.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <inheritdoc />
    protected override string ListName => "webhooks";

    /// <inheritdoc />
    protected override string ListPath => DeliveryListState.Path;

    /// <inheritdoc />
    protected override bool Stays => Opened is not null;

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _page is null ? null : new(_page, _state, [.. _stores.Values], _refused, Setup);
        set => (_page, _state, _stores, _refused, Setup) = (value!.Page, value.State, value.Stores.ToDictionary(s => s.Store), value.Refused, value.Setup);
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Orders];

    private DeliveryId? Opened => Store is { } store && Sequence is { } place ? new DeliveryId(new StoreId(store), place) : null;

    private TimeZoneInfo Zone => (Viewing ?? Viewer.Default).Zone;

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
        if (_stores.Count == 0 && await StoreList.RunAsync(actor, cancellationToken) is { Ok: true } stores)
            _stores = stores.Value.ToDictionary(s => s.Store);
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

    private long Refused(string kind, Func<CountRefusedDeliveries.Row, long> count) => (_refused ?? []).Where(r => r.Kind == kind).Sum(count);

    private string TopicOf(DeliveryRow row) => DeliveryFace.Topic(row.Topic) ?? W["Topic.Unknown"];

    private string KindOf(string kind) => W["Object." + kind] is { ResourceNotFound: false } text ? text.Value : kind;

    private string NameOf(StoreId store) => _stores.TryGetValue(store, out var known) ? known.Name : W["Filter.Unknown"];

    private static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    private static string Words(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    private static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;

    private static DateOnly? DayOf(ChangeEventArgs change) =>
        DateOnly.TryParseExact(change.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
