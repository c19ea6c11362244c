using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Platform.Queues;

public partial class DeadLettersPage
{
    /// <summary>What the page reads.</summary>
    /// <param name="Page">The letters.</param>
    /// <param name="Stores">The stores, for names and the filter.</param>
    /// <param name="Setup">Views and columns.</param>
    public sealed record Reading(ListDeadLetters.Page Page, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private static readonly string[] Own = ["store", "reason", "tries", "first", "last"];
    private static readonly string[] ColumnNames = [.. Own, "error", "version"];

    private readonly GridSelection _selection = new();
    private DeadLettersState _state = new(DeadLetterFilter.None);
    private ListDeadLetters.Page? _page;
    private string? _selected;

    /// <inheritdoc />
    protected override string ListName => "dead-letters";

    /// <inheritdoc />
    protected override string ListPath => DeadLettersState.Path;

    /// <inheritdoc />
    protected override IReadOnlyList<KeyValuePair<string, string>> Arranged => [.. ColumnNames.Select(c => KeyValuePair.Create(c, Q["Col." + char.ToUpperInvariant(c[0]) + c[1..]].Value))];

    /// <inheritdoc />
    protected override IReadOnlyList<string> OwnColumns => Own;

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _page is null ? null : new(_page, [.. KnownStores.Values], Setup);
        set => (_page, KnownStores, Setup, _state) = (value!.Page, Known(value.Stores), value.Setup, DeadLettersState.FromQuery(Navigation.Uri));
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Queues, ChangeNotice.Stores];

    private bool MayReplay => Actor?.Has(Permission.WebhookReplay) == true;

    private string Matching => _page?.Total.Words() ?? "";

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var state = DeadLettersState.FromQuery(Navigation.Uri);
        var page = await List.RunAsync(actor, new(state.Filter, state.After), cancellationToken);
        if (!page.Ok)
            return page.Problem;
        await ReadStoresAsync(actor, page.Value.Rows.Select(r => r.Store), cancellationToken);
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

    // For all who see the same tab: it does not end with this page.
    private async Task<ViewCount?> CountAsync(Actor actor, string query) =>
        ViewCount.Of(await List.CountAsync(actor, DeadLettersState.FromQuery("?" + query).Filter, ViewCount.Limit, CancellationToken.None));

    private void Go(DeadLetterFilter filter) => Navigation.NavigateTo(_state.With(filter));
}
