using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Stores;

public partial class StoresPage
{
    // Polling runs every quarter of an hour: twice that means that something is stuck.
    // Where webhooks work, polling is content with once an hour.
    private static readonly TimeSpan SyncLimit = TimeSpan.FromMinutes(90);

    private const string RebuildPicked = "selected";
    private const int TabLimit = 99;

    private static readonly string[] ColumnNames = ["market", "state", "sync", "newest", "zone", "token", "consent"];

    /// <summary>What the page reads.</summary>
    /// <param name="Stores">The stores.</param>
    /// <param name="Setup">The person's columns; null for who has none.</param>
    public sealed record Reading(IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private readonly GridSelection _selection = new();
    private StoresState _state = StoresState.None;
    private IReadOnlyList<KeyValuePair<string, string>> _left = [];
    private string? _selected;
    private IReadOnlyList<ListStores.Row>? _all;
    private IReadOnlyList<ListStores.Row>? _shown;
    private StoreId? _open;

    /// <summary>The store open in the panel.</summary>
    [SupplyParameterFromQuery] public string? Open { get; set; }

    /// <summary>The panel's section.</summary>
    [SupplyParameterFromQuery] public string? Tab { get; set; }

    /// <summary><c>1</c> while a connection is being begun.</summary>
    [SupplyParameterFromQuery] public string? Connect { get; set; }

    /// <summary>The store that is to be disconnected.</summary>
    [SupplyParameterFromQuery] public string? Disconnect { get; set; }

    /// <summary>The store whose projections are to be rebuilt, or <c>selected</c>.</summary>
    [SupplyParameterFromQuery] public string? Rebuild { get; set; }

    /// <summary><c>1</c> while the selected stores go to another client.</summary>
    [SupplyParameterFromQuery(Name = "move")] public string? Moving { get; set; }

    /// <inheritdoc />
    protected override string ListName => "stores";

    /// <inheritdoc />
    protected override string ListPath => StoresState.Path;

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _all is null ? null : new(_all, Setup);
        set
        {
            (_all, Setup) = (value!.Stores, value.Setup);
            Show();
        }
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Stores, ChangeNotice.Runs];

    private DateTimeOffset Now => Time.GetUtcNow();

    private IReadOnlyCollection<StoreId> Scope => _state.Filter.Stores ?? [];

    // The scope is chosen in the top bar: resetting filters leaves it.
    private StoreFilter Reset => new(_state.Filter.Stores);

    private IReadOnlyList<ListStores.Row> Picked => [.. (_all ?? []).Where(s => _selection.Has(s.Store))];

    private bool MaySync => Actor?.Has(Permission.StoreConnect) == true;

    private bool MayRebuild => Actor?.Has(Permission.WebhookReplay) == true;

    private IReadOnlyList<ListStores.Row> Rebuilt =>
        !MayRebuild ? [] : Rebuild == RebuildPicked ? Picked : EntityId.Parse<StoreId>(Rebuild) is { } id ? [.. (_all ?? []).Where(s => s.Store == id && MayRebuildOne(id))] : [];

    private IEnumerable<string> Markets => (_all ?? []).Select(s => s.Market).Distinct().Order(StringComparer.Ordinal);

    private IReadOnlyList<ViewTab> Tabs =>
    [
        TabOf("View.All", null, false, OwnView),
        TabOf("View.Broken", ConnectionState.Broken),
        TabOf("View.Consent", null, consentEnds: true),
        TabOf("View.Disconnected", ConnectionState.Disconnected),
    ];

    private IReadOnlyList<ListStores.Row> Broken => [.. (_shown ?? []).Where(s => s.State == ConnectionState.Broken)];

    private ListStores.Row? Opened => _open is { } open ? _all?.FirstOrDefault(s => s.Store == open) : null;

    private ListStores.Row? Leaving =>
        EntityId.Parse<StoreId>(Disconnect) is { } id ? _all?.FirstOrDefault(s => s.Store == id && s.State != ConnectionState.Disconnected) : null;

    private IReadOnlyList<KeyValuePair<ClientId, string>> Clients =>
        [.. (_all ?? []).Select(s => KeyValuePair.Create(s.ClientId, s.Client)).Distinct().OrderBy(c => c.Value, StringComparer.CurrentCulture)];

    private ListColumns Columns => new([.. ColumnNames.Select(c => KeyValuePair.Create(c, S["Col." + char.ToUpperInvariant(c[0]) + c[1..]].Value))], ColumnNames, Setup?.Columns);

    private bool MayConnect => Actor is not null && Actor.LacksEverywhere(Permission.StoreConnect) is null;

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var answer = await List.RunAsync(actor, cancellationToken);
        if (!answer.Ok)
            return answer.Problem;
        _all = answer.Value;
        Show();
        return null;
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        // The panel opens at once; the rows behind it are read anew meanwhile.
        if (_all is not null)
            Show();
        await base.OnParametersSetAsync();
    }

    private void Show()
    {
        _open = EntityId.Parse<StoreId>(Open);
        _state = StoresState.FromQuery(Navigation.Uri);
        var now = Now;
        _shown = [.. _all!.Where(s => _state.Filter.Matches(s, now))];
        // Another list has other rows: what was selected is not meant.
        if (_selected == _state.ViewQuery)
            return;
        _selection.Clear();
        (_selected, _left) = (_state.ViewQuery, []);
    }

    // A tab changes what it is about; the search and the other filters stay.
    private ViewTab TabOf(string key, ConnectionState? state, bool consentEnds = false, string? view = null) => new(
        S[key], new StoresState(_state.Filter with { State = state, ConsentEnds = consentEnds }, view).Href(), (_state.Filter.State, _state.Filter.ConsentEnds) == (state, consentEnds));

    // The rows are here: nothing is asked for a count.
    private Task<ViewCount?> CountAsync(Actor actor, string query)
    {
        var (filter, now) = (StoresState.FromQuery("?" + query).Filter, Now);
        var count = _all?.Count(s => filter.Matches(s, now)) ?? 0;
        return Task.FromResult<ViewCount?>(new(Math.Min(count, TabLimit), count > TabLimit));
    }

    private bool MayEdit(StoreId store) => Actor is not null && Actor.Lacks(Permission.StoreConnect, store) is null;

    private bool MayRebuildOne(StoreId store) => Actor is not null && Actor.Lacks(Permission.WebhookReplay, store) is null;

    private void Go(StoreFilter filter) => Navigation.NavigateTo(_state.With(filter));

    private string PickedHref(string format) => new StoresState(new([.. Picked.Select(s => s.Store)])).ExportHref(format);

    private async Task SyncAsync()
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var answer = await Sync.RunAsync(actor, [.. Picked.Select(s => s.Store)], Gone);
        if (!answer.Ok)
        {
            Messages.Show(new ToastMessage(answer.Problem.Message, StatusRole.Bad));
            return;
        }

        var left = answer.Value.Where(o => o.Problem is not null).ToList();
        if (answer.Value.Count > left.Count)
            Messages.Show(new ToastMessage(S.Count("Bulk.SyncDone", answer.Value.Count - left.Count), StatusRole.Run, S["Bulk.SyncText"]));
        // Those that were left stay selected: once put right, they are tried again alone.
        _left = left.ConvertAll(o => KeyValuePair.Create(o.Name ?? o.Store.ToString(), o.Problem!.Message));
        _selection.Clear();
        _selection.Set(left.Select(o => (object)o.Store), selected: true, []);
    }

    private async Task MovedAsync()
    {
        _selection.Clear();
        Navigation.NavigateTo(_state.Href());
        await RefreshAsync();
    }

    private async Task ReconnectAsync(StoreId store)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var begun = await Reconnect.RunAsync(actor, store, Gone);
        if (begun.Ok)
            Navigation.NavigateTo(begun.Value.Consent.AbsoluteUri, forceLoad: true);
        else
            Messages.Show(new ToastMessage(begun.Problem.Message, StatusRole.Bad));
    }

    private static TimeZoneInfo ZoneOf(ListStores.Row store) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(store.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    private string Until(ListStores.Row store, DateTimeOffset at) => StoreFace.Until(store, at, Now, S, T);
}
