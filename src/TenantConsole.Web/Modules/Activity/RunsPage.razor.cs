using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Queues;
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
    /// <summary>What the page reads.</summary>
    /// <param name="Page">The runs.</param>
    /// <param name="Stores">The stores, for names and the filter.</param>
    /// <param name="Setup">Views and columns; null for who has none.</param>
    /// <param name="Pauses">The stores whose work rests: why runs of theirs wait.</param>
    public sealed record Reading(ListRuns.Page Page, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup, IReadOnlyList<ListLanePauses.Row> Pauses);

    private static readonly string[] ColumnNames = ["state", "progress", "rate", "by", "started", "took"];

    private readonly GridSelection _selection = new();
    private IReadOnlyList<KeyValuePair<string, string>> _left = [];
    private Counted? _matching;
    private Counted? _open;
    private string? _selected;

    private ListRuns.Page? _page;
    private Dictionary<StoreId, ListLanePauses.Row> _pauses = [];

    /// <summary>Only this kind.</summary>
    [SupplyParameterFromQuery] public string? Kind { get; set; }

    /// <summary>Only this state, by its name.</summary>
    [SupplyParameterFromQuery] public string? State { get; set; }

    /// <summary>Only these stores', separated by commas: the scope.</summary>
    [SupplyParameterFromQuery(Name = StoreScopeUrl.Name)] public string? Stores { get; set; }

    /// <summary>Only people's, or one's own: <see cref="RunStarter"/> by its name.</summary>
    [SupplyParameterFromQuery] public string? By { get; set; }

    /// <summary><c>1</c> while it is asked whether all that match are to stop.</summary>
    [SupplyParameterFromQuery(Name = "cancel")] public string? Asking { get; set; }

    /// <summary>The last run of the page before.</summary>
    [SupplyParameterFromQuery] public string? After { get; set; }

    /// <inheritdoc />
    protected override string ListName => "runs";

    /// <inheritdoc />
    protected override string ListPath => "/runs";

    /// <inheritdoc />
    protected override IReadOnlyList<KeyValuePair<string, string>> Arranged => [.. ColumnNames.Select(c => KeyValuePair.Create(c, A["Col." + char.ToUpperInvariant(c[0]) + c[1..]].Value))];

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _page is null ? null : new(_page, [.. KnownStores.Values], Setup, [.. _pauses.Values]);
        set => (_page, KnownStores, Setup, _pauses) = (value!.Page, Known(value.Stores), value.Setup, value.Pauses.ToDictionary(p => p.Store));
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Runs];

    /// <inheritdoc />
    protected override Task TakenOverAsync(Actor actor, CancellationToken cancellationToken) => CountAllAsync(actor, cancellationToken);

    private RunState? WantedState => RunFace.State(State);

    private IReadOnlyList<StoreId> WantedStores => StoreScopeUrl.Parse(Stores);

    private RunStarter? WantedBy => RunFace.Starter(By);

    private bool Filtered => Kind is not null || WantedState is not null || WantedBy is not null || WantedStores.Count > 0;

    private int Open => _page?.Rows.Count(RunFace.IsOpen) ?? 0;

    private IReadOnlyList<ViewTab> Tabs =>
    [
        new(A["View.All"], With(Address(Kind, null, Stores, by: null), OwnView is null ? null : $"{SavedViews.Parameter}={OwnView}"), WantedState is null && WantedBy is null),
        .. Enum.GetValues<RunStarter>().Select(by => new ViewTab(A["By." + by], Address(Kind, null, Stores, by: by), WantedState is null && WantedBy == by)),
        .. new[] { RunState.Running, RunState.DoneWithFailures, RunState.Failed }.Select(state => new ViewTab(T[RunFace.Word(state).ToString()], Address(Kind, state.ToString(), Stores, by: null), WantedState == state && WantedBy is null)),
    ];

    private string ViewQuery => Address(Kind, State, Stores, by: WantedBy) is var address && address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? address[(at + 1)..] : "";

    // Those of other pages may have ended since; whether they have is said after asking.
    private int Stoppable => _selection.Keys.Count - (_page?.Rows ?? []).Count(r => _selection.Has(r.Id) && (!RunFace.IsOpen(r) || r.CancelRequested));

    private ListRuns.Request Wanted => new(Kind, WantedState, WantedStores, By: WantedBy);

    private string? Matching => _matching?.Words();

    private string Here => PageHref(EntityId.Parse<RunId>(After));

    private string Ask => With(Here, "cancel=1");

    private IEnumerable<string> Conditions => new[]
    {
        WantedState is { } state ? T[RunFace.Word(state).ToString()].Value : null,
        Kind is null ? null : RunFace.Kind(Kind, A),
        WantedBy is { } by ? A["By." + by].Value : null,
        WantedStores.Count > 0 ? string.Join(", ", WantedStores.Select(NameOf)) : null,
    }.OfType<string>();

    private bool MayCancel => Actor?.Has(Permission.RunCancel) == true;

    private IEnumerable<string> Kinds => Jobs.Select(j => j.Kind).Union((_page?.Rows ?? []).Select(r => r.Kind)).OrderBy(kind => RunFace.Kind(kind, A), StringComparer.CurrentCulture);

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        // From the rail the list opens with the view of the person's role.
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var page = await List.RunAsync(actor, Wanted with { After = EntityId.Parse<RunId>(After) }, cancellationToken);
        if (!page.Ok)
            return page.Problem;
        await ReadStoresAsync(actor, [], cancellationToken);
        if (await PauseList.RunAsync(actor, cancellationToken) is { Ok: true } pauses)
            _pauses = pauses.Value.ToDictionary(p => p.Store);
        _page = page.Value;
        // Another list has other rows: what was selected is not meant.
        if (_selected != ViewQuery)
        {
            _selection.Clear();
            (_selected, _matching, _open, _left) = (ViewQuery, null, null, []);
        }

        // Counted after the rows are there, and only for a screen on which they can be selected.
        if (RendererInfo.IsInteractive)
        {
            ShowSoFar();
            await CountAllAsync(actor, cancellationToken);
        }

        return null;
    }

    private async Task CountAllAsync(Actor actor, CancellationToken cancellationToken)
    {
        _selected ??= ViewQuery;
        if (!actor.Has(Permission.RunCancel))
            return;
        var (query, wanted) = (ViewQuery, Wanted);
        var matching = await Count.RunAsync(actor, wanted, CountRuns.Limit, cancellationToken);
        var open = await Count.RunAsync(actor, wanted with { Open = true }, CountRuns.Limit, cancellationToken);
        if (query == ViewQuery)
            (_matching, _open) = (matching.Ok ? matching.Value : null, open.Ok ? open.Value : null);
    }

    // For all who see the same tab: it does not end with this page.
    private async Task<ViewCount?> CountAsync(Actor actor, string query)
    {
        var asked = QueryHelpers.ParseQuery(query);
        var wanted = new ListRuns.Request(Value("kind"), RunFace.State(Value("state")), StoreScopeUrl.Parse(Value(StoreScopeUrl.Name)), By: RunFace.Starter(Value("by")));
        return ViewCount.Of(await Count.RunAsync(actor, wanted, ViewCount.Limit, CancellationToken.None));

        string? Value(string name) => asked.TryGetValue(name, out var found) && found.ToString() is { Length: > 0 } text ? text : null;
    }

    private Task CancelSelectedAsync() => CancelManyAsync(new(Wanted, [.. _selection.Keys.Cast<RunId>()]));

    private async Task CancelAllAsync()
    {
        await CancelManyAsync(new(Wanted));
        Navigation.NavigateTo(Here);
    }

    private async Task CancelManyAsync(CancelRuns.Request request)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var answer = await CancelMany.RunAsync(actor, request, Gone);
        if (answer.Ok)
        {
            var left = answer.Value.Where(o => o.Problem is not null).ToList();
            if (answer.Value.Count > left.Count)
                Messages.Show(new ToastMessage(A.Count("Cancel.AskedMany", answer.Value.Count - left.Count), StatusRole.Held));
            _left = left.ConvertAll(o => KeyValuePair.Create(o.Kind is null ? o.Run.ToString() : $"{RunFace.Kind(o.Kind, A)}, {o.Subject}", o.Problem!.Message));
            _selection.Clear();
        }
        else
        {
            Messages.Show(new ToastMessage(answer.Problem.Message, StatusRole.Bad));
        }

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

    private ListLanePauses.Row? PauseOf(RunRow run) => run.State == RunState.Waiting && run.StoreId is { } store ? _pauses.GetValueOrDefault(store) : null;

    private void Go(string? kind, string? state, string? stores, RunStarter? by) => Navigation.NavigateTo(Address(kind, state, stores, by));

    private string? Short(Phrase? words) => words?.In(Zone) switch { { Length: > 90 } text => text[..90] + "…", var text => text };

    private string ExportHref(string format) => $"{RunsExport.Address}?format={format}{(ViewQuery.Length == 0 ? "" : "&" + ViewQuery)}";

    private string PageHref(RunId? after) => With(Address(Kind, State, Stores, WantedBy, after), View is null ? null : $"{SavedViews.Parameter}={Uri.EscapeDataString(View)}");

    private static string With(string address, string? more) => more is null ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{more}";

    private static string Address(string? kind, string? state, string? stores, RunStarter? by, RunId? after = null)
    {
        var query = new List<string>();
        Add("kind", kind);
        Add("state", state);
        Add(StoreScopeUrl.Name, stores);
        Add("by", by?.ToString().ToLowerInvariant());
        Add("after", after?.ToString());
        return query.Count == 0 ? "/runs" : "/runs?" + string.Join('&', query);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}");
        }
    }
}
