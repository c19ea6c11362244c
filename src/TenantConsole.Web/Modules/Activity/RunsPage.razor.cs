using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Activity;

public partial class RunsPage
{
    private static readonly string[] Known = ["orders.sync", "orders.export", "orders.rebase-days", "audit.export", "audit.verify"];

    /// <summary>What the page reads.</summary>
    /// <param name="Page">The runs.</param>
    /// <param name="Stores">The stores, for names and the filter.</param>
    /// <param name="Setup">Views and columns; null for who has none.</param>
    public sealed record Reading(ListRuns.Page Page, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private const string ListName = "runs";

    private static readonly string[] ColumnNames = ["state", "progress", "rate", "by", "started", "took"];

    private readonly GridSelection _selection = new();
    private GetListSetup.Setup? _setup;

    private ListRuns.Page? _page;
    private Dictionary<StoreId, ListStores.Row> _stores = [];

    /// <summary>Who looks.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <summary>Only this kind.</summary>
    [SupplyParameterFromQuery] public string? Kind { get; set; }

    /// <summary>Only this state, by its name.</summary>
    [SupplyParameterFromQuery] public string? State { get; set; }

    /// <summary>Only these stores', separated by commas: the scope.</summary>
    [SupplyParameterFromQuery(Name = StoreScopeUrl.Name)] public string? Stores { get; set; }

    /// <summary>The saved view that was opened.</summary>
    [SupplyParameterFromQuery(Name = SavedViews.Parameter)] public string? View { get; set; }

    /// <summary>The last run of the page before.</summary>
    [SupplyParameterFromQuery] public string? After { get; set; }

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _page is null ? null : new(_page, [.. _stores.Values], _setup);
        set => (_page, _stores, _setup) = (value!.Page, value.Stores.ToDictionary(s => s.Store), value.Setup);
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Runs];

    private RunState? WantedState => RunFace.State(State);

    private IReadOnlyList<StoreId> WantedStores => StoreScopeUrl.Parse(Stores);

    private bool Filtered => Kind is not null || WantedState is not null || WantedStores.Count > 0;

    private int Open => _page?.Rows.Count(RunFace.IsOpen) ?? 0;

    private ListColumns Columns => new([.. ColumnNames.Select(c => KeyValuePair.Create(c, A["Col." + char.ToUpperInvariant(c[0]) + c[1..]].Value))], ColumnNames, _setup?.Columns);

    private IReadOnlyList<ViewTab> Tabs =>
    [
        new(A["View.All"], Address(Kind, null, Stores), WantedState is null),
        .. new[] { RunState.Running, RunState.Failed }.Select(state => new ViewTab(T[RunFace.Word(state).ToString()], Address(Kind, state.ToString(), Stores), WantedState == state)),
    ];

    private string ViewQuery => Address(Kind, State, Stores) is var address && address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? address[(at + 1)..] : "";

    private IReadOnlyList<RunRow> Stoppable => [.. (_page?.Rows ?? []).Where(r => RunFace.IsOpen(r) && !r.CancelRequested && _selection.Has(r.Id))];

    private bool MayCancel => Actor?.Has(Permission.RunCancel) == true;

    private IEnumerable<string> Kinds => Known.Union((_page?.Rows ?? []).Select(r => r.Kind)).Order(StringComparer.Ordinal);

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var page = await List.RunAsync(actor, new ListRuns.Request(Kind, WantedState, WantedStores, EntityId.Parse<RunId>(After)), cancellationToken);
        if (!page.Ok)
            return page.Problem;
        if (_stores.Count == 0 && (await StoreList.RunAsync(actor, cancellationToken)) is { Ok: true } stores)
            _stores = stores.Value.ToDictionary(s => s.Store);
        if (_setup is null)
            await LoadSetupAsync(actor, cancellationToken);
        _page = page.Value;
        return null;
    }

    private async Task LoadSetupAsync(Actor actor, CancellationToken cancellationToken) =>
        _setup = await Setups.RunAsync(actor, ListName, cancellationToken) is { Ok: true } setup ? setup.Value : null;

    private async Task ViewsChangedAsync()
    {
        if (await Current.GetAsync(Gone) is { } actor)
            await LoadSetupAsync(actor, Gone);
    }

    private async Task ChooseAsync(IReadOnlyList<string>? columns)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        if (await Choose.RunAsync(actor, ListName, columns, Gone) is { Ok: false } refused)
            Messages.Show(new ToastMessage(refused.Problem.Message, StatusRole.Bad));
        await LoadSetupAsync(actor, Gone);
    }

    // One by one: each is a use case of its own, and one that has just ended does not stop the others.
    private async Task CancelSelectedAsync()
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var (asked, refused) = (0, (Problem?)null);
        foreach (var run in Stoppable)
        {
            var one = await CancelUse.RunAsync(actor, run.Id, Gone);
            asked += one.Ok ? 1 : 0;
            refused ??= one.Problem;
        }
        if (asked > 0)
            Messages.Show(new ToastMessage(A.Count("Cancel.AskedMany", asked), StatusRole.Held));
        if (refused is not null)
            Messages.Show(new ToastMessage(refused.Message, StatusRole.Bad));
        _selection.Clear();
        await RefreshAsync();
    }

    private async Task CancelAsync(RunRow run)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var asked = await CancelUse.RunAsync(actor, run.Id, Gone);
        Messages.Show(asked.Ok
            ? new ToastMessage(A["Cancel.Asked", $"{RunFace.Kind(run.Kind, A)}, {run.Subject}"], StatusRole.Held)
            : new ToastMessage(asked.Problem.Message, StatusRole.Bad));
        await RefreshAsync();
    }

    private void Go(string? kind, string? state, string? stores) => Navigation.NavigateTo(Address(kind, state, stores));

    private static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;

    private string NameOf(StoreId store) => _stores.TryGetValue(store, out var known) ? known.Name : A["Filter.Unknown"];

    private string? Short(Phrase? words) => words?.In((Viewing ?? Viewer.Default).Zone) switch { { Length: > 90 } text => text[..90] + "…", var text => text };

    private string ExportHref(string format) => $"{RunsExport.Address}?format={format}{(ViewQuery.Length == 0 ? "" : "&" + ViewQuery)}";

    private static string Address(string? kind, string? state, string? stores, RunId? after = null)
    {
        var query = new List<string>();
        Add("kind", kind);
        Add("state", state);
        Add(StoreScopeUrl.Name, stores);
        Add("after", after?.ToString());
        return query.Count == 0 ? "/runs" : "/runs?" + string.Join('&', query);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}");
        }
    }
}
