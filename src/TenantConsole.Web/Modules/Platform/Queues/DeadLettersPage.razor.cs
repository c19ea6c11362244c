using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Platform.Queues;

public partial class DeadLettersPage
{
    /// <summary>What the page reads.</summary>
    /// <param name="Page">The letters.</param>
    /// <param name="Stores">The stores, for names and the filter.</param>
    /// <param name="Setup">The views.</param>
    public sealed record Reading(ListDeadLetters.Page Page, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private readonly GridSelection _selection = new();
    private DeadLettersState _state = new(DeadLetterFilter.None);
    private ListDeadLetters.Page? _page;
    private Dictionary<StoreId, ListStores.Row> _stores = [];
    private string? _selected;

    /// <summary>Who looks.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    // The parts of the address: a change of any has the page read its state anew.

    /// <summary>The stores; read with the others by <see cref="DeadLettersState"/>.</summary>
    [SupplyParameterFromQuery(Name = "stores")] public string? Stores { get; set; }

    /// <summary>The kind; read with the others by <see cref="DeadLettersState"/>.</summary>
    [SupplyParameterFromQuery(Name = "kind")] public string? Kind { get; set; }

    /// <summary>The reason; read with the others by <see cref="DeadLettersState"/>.</summary>
    [SupplyParameterFromQuery(Name = "reason")] public string? Reason { get; set; }

    /// <summary>The text; read with the others by <see cref="DeadLettersState"/>.</summary>
    [SupplyParameterFromQuery(Name = "q")] public string? Words { get; set; }

    /// <summary>The place; read with the others by <see cref="DeadLettersState"/>.</summary>
    [SupplyParameterFromQuery(Name = "after")] public string? After { get; set; }

    /// <summary>The open letter; read with the others by <see cref="DeadLettersState"/>.</summary>
    [SupplyParameterFromQuery(Name = "open")] public string? Open { get; set; }

    /// <inheritdoc />
    protected override string ListName => "dead-letters";

    /// <inheritdoc />
    protected override string ListPath => DeadLettersState.Path;

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _page is null ? null : new(_page, [.. _stores.Values], Setup);
        set => (_page, _stores, Setup, _state) = (value!.Page, value.Stores.ToDictionary(s => s.Store), value.Setup, DeadLettersState.FromQuery(Navigation.Uri));
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Queues, ChangeNotice.Stores];

    private TimeZoneInfo Zone => (Viewing ?? Viewer.Default).Zone;

    private bool MayReplay => Actor?.Has(Permission.WebhookReplay) == true;

    private string Matching => _page is null ? "" : _page.Total.ToString("N0", CultureInfo.CurrentCulture) + (_page.More ? "+" : "");

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var state = DeadLettersState.FromQuery(Navigation.Uri);
        var page = await List.RunAsync(actor, new(state.Filter, state.After), cancellationToken);
        if (!page.Ok)
            return page.Problem;
        if ((_stores.Count == 0 || page.Value.Rows.Any(r => !_stores.ContainsKey(r.Store))) && await StoreList.RunAsync(actor, cancellationToken) is { Ok: true } stores)
            _stores = stores.Value.ToDictionary(s => s.Store);
        (_state, _page) = (state, page.Value);
        // Another list has other rows: what was selected is not meant.
        if (_state.With(_state.Filter) is var list && _selected != list)
        {
            if (_selected is not null)
                _selection.Clear();
            _selected = list;
        }

        return null;
    }

    private bool MayReplayIn(StoreId store) => Actor?.Scope(Permission.WebhookReplay).Contains(store) == true;

    private Task ReplayAllAsync() => ReplayAsync(new ReplayDeadLetters.Request(_state.Filter));

    private Task ReplayAsync(IReadOnlyCollection<DeadLetterKey> letters) => ReplayAsync(new ReplayDeadLetters.Request(DeadLetterFilter.None, letters));

    private async Task ReplayAsync(ReplayDeadLetters.Request request)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var replayed = await Replay.RunAsync(actor, request, Gone);
        Messages.Show(
            !replayed.Ok ? new ToastMessage(replayed.Problem.Message, StatusRole.Bad)
            : replayed.Value == 0 ? new ToastMessage(Q["Replay.Nothing"], StatusRole.Held)
            : new ToastMessage(Q.Count("Replay.Done", replayed.Value)));
        _selection.Clear();
        await RefreshAsync();
        if (replayed.Ok && _state.Open is { } open && (request.Picked is null || request.Picked.Contains(open)))
            Navigation.NavigateTo((_state with { Open = null }).Href);
    }

    private string KindOf(string kind) => Q["Kind." + kind] is { ResourceNotFound: false } words ? words.Value : kind;

    private string NameOf(StoreId store) => _stores.TryGetValue(store, out var known) ? known.Name : Q["Unknown"];

    private void Go(DeadLetterFilter filter) => Navigation.NavigateTo(_state.With(filter));

    private static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;
}
