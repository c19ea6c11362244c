using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Platform.Queues;

public partial class CommandsPage
{
    /// <summary>What the page reads.</summary>
    /// <param name="Page">The commands.</param>
    /// <param name="Lanes">How it stands with them, by store.</param>
    /// <param name="Stores">The stores, for names, currencies and the filter.</param>
    /// <param name="Setup">The views.</param>
    public sealed record Reading(ListCommands.Page Page, IReadOnlyList<ListCommandLanes.Row> Lanes, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private readonly GridSelection _selection = new();
    private CommandsState _state = new(CommandFilter.None);
    private ListCommands.Page? _page;
    private IReadOnlyList<ListCommandLanes.Row> _lanes = [];
    private IReadOnlyList<KeyValuePair<string, string>> _left = [];
    private Dictionary<StoreId, ListStores.Row> _stores = [];
    private string? _selected;

    /// <summary>Who looks.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <inheritdoc />
    protected override string ListName => "commands";

    /// <inheritdoc />
    protected override string ListPath => CommandsState.Path;

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _page is null ? null : new(_page, _lanes, [.. _stores.Values], Setup);
        set => (_page, _lanes, _stores, Setup, _state) = (value!.Page, value.Lanes, value.Stores.ToDictionary(s => s.Store), value.Setup, CommandsState.FromQuery(Navigation.Uri));
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Commands, ChangeNotice.Stores];

    private bool MayCancel => Actor?.Has(Permission.RunCancel) == true;

    private IEnumerable<ListCommandLanes.Row> Lanes => _state.Filter.Stores is { Count: > 0 } stores ? _lanes.Where(l => stores.Contains(l.Store)) : _lanes;

    private long Waits => Lanes.Sum(l => (long)l.Waiting);

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var state = CommandsState.FromQuery(Navigation.Uri);
        var page = await List.RunAsync(actor, new(state.Filter, state.Before), cancellationToken);
        if (!page.Ok)
            return page.Problem;
        _lanes = await LaneList.RunAsync(actor, cancellationToken) is { Ok: true } lanes ? lanes.Value : [];
        if ((_stores.Count == 0 || page.Value.Rows.Any(r => !_stores.ContainsKey(r.Store))) && await StoreList.RunAsync(actor, cancellationToken) is { Ok: true } stores)
            _stores = stores.Value.ToDictionary(s => s.Store);
        (_state, _page) = (state, page.Value);
        // Another list has other rows: what was selected is not meant.
        if (_selected != state.ViewQuery)
        {
            if (_selected is not null)
                _selection.Clear();
            (_selected, _left) = (state.ViewQuery, []);
        }

        return null;
    }

    private bool MayCancelIn(StoreId store) => Actor?.Scope(Permission.RunCancel).Contains(store) == true;

    private async Task CancelAsync(IReadOnlyList<CommandKey> commands)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var (cancelled, left) = (0, new List<(CommandKey Command, string Why)>());
        foreach (var store in commands.GroupBy(c => c.Store))
        {
            var answer = await Cancel.RunAsync(actor, store.Key, [.. store.Select(c => c.Id)], Gone);
            if (!answer.Ok)
            {
                left.AddRange(store.Select(c => (c, answer.Problem.Message)));
                continue;
            }

            cancelled += answer.Value.Cancelled;
            left.AddRange(answer.Value.Left.Select(l => (new CommandKey(store.Key, l.Command), l.Problem.Message)));
        }

        if (cancelled > 0)
            Messages.Show(new ToastMessage(Q.Count("Command.Cancelled", cancelled)));
        // Those that were left stay selected, with the reason.
        var rows = (_page?.Rows ?? []).ToDictionary(CommandKey.Of);
        _left = left.ConvertAll(l => KeyValuePair.Create(rows.TryGetValue(l.Command, out var row) ? NameOf(row) : l.Command.Id.ToString(), l.Why));
        _selection.Clear();
        _selection.Set(left.Select(l => (object)l.Command), selected: true, []);
        await RefreshAsync();
    }

    private string Value(CommandRow row, decimal? value) => CommandFace.Value(row.Kind, value, _stores.GetValueOrDefault(row.Store)?.Currency, Q);

    private string? Said(CommandRow row) => row.Outcome?.In((Viewing ?? Viewer.Default).Zone);

    private static string Short(string text) => text.Length > 44 ? text[..44] + "…" : text;

    private string NameOf(CommandRow row) => $"{CommandFace.Kind(row.Kind, Q)} {row.Sku}";

    private string NameOf(StoreId store) => _stores.TryGetValue(store, out var known) ? known.Name : Q["Unknown"];

    private void Go(CommandFilter filter) => Navigation.NavigateTo(_state.With(filter));

    private static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    private static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;
}
