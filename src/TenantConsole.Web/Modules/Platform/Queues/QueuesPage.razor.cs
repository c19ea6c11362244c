using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Platform.Queues;

public partial class QueuesPage
{
    // Lags and rates change while nothing is committed that could be heard of.
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>What the page reads.</summary>
    /// <param name="Rows">The queues.</param>
    /// <param name="Limits">The limits of the stores' calls.</param>
    /// <param name="Commands">How it stands with their commands.</param>
    /// <param name="Stores">The stores, for names.</param>
    /// <param name="Setup">Views and columns.</param>
    public sealed record Reading(
        IReadOnlyList<QueueRow> Rows, IReadOnlyList<ListRateLimits.Row> Limits, IReadOnlyList<ListCommandLanes.Row> Commands, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private static readonly string[] ColumnNames = ["state", "waiting", "oldest", "rate", "drain", "commands", "runs", "calls", "letters"];

    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(10);

    private readonly GridSelection _selection = new();
    private QueuesState _state = new([]);
    private IReadOnlyList<QueueRow>? _rows;
    private IReadOnlyList<ListRateLimits.Row> _allLimits = [];
    private ILookup<StoreId, ListRateLimits.Row> _limits = Array.Empty<ListRateLimits.Row>().ToLookup(l => l.Store);
    private Dictionary<StoreId, ListCommandLanes.Row> _commands = [];
    private PeriodicTimer? _timer;

    /// <inheritdoc />
    protected override string ListName => "queues";

    /// <inheritdoc />
    protected override string ListPath => QueuesState.Path;

    /// <inheritdoc />
    protected override IReadOnlyList<KeyValuePair<string, string>> Arranged => [.. ColumnNames.Select(c => KeyValuePair.Create(c, Q["Col." + char.ToUpperInvariant(c[0]) + c[1..]].Value))];

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _rows is null ? null : new(_rows, _allLimits, [.. _commands.Values], [.. KnownStores.Values], Setup);
        set
        {
            Take(value!.Rows, value.Limits, value.Commands);
            (KnownStores, Setup) = (Known(value.Stores), value.Setup);
            _state = QueuesState.FromQuery(Navigation.Uri);
        }
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Queues, ChangeNotice.Commands, ChangeNotice.Runs, ChangeNotice.Orders, ChangeNotice.Stores];

    private DateTimeOffset Now => Time.GetUtcNow();

    private IReadOnlyList<QueueRow> Shown => RowsOf(_state);

    private Counted Letters => Counted.Sum(Shown.Select(r => r.DeadLetters));

    private QueueRow? Opened => _rows?.FirstOrDefault(r => r.Store == _state.Open);

    private TimeSpan? Oldest => Shown.Select(r => r.Lag(Now)).Max();

    private double? Taken => Shown.Any(r => r.TakenPerSecond is not null) ? Shown.Sum(r => r.TakenPerSecond ?? 0) : null;

    private string LettersHref => new DeadLettersState(new(_state.Stores)).Href;

    private string MoodHref(QueueMood mood) => (_state with { Show = mood, Open = null, View = null }).Href;

    private bool MayPause => Actor?.Has(Permission.RunCancel) == true;

    private List<StoreId> ToPause => Picked(r => r.Pause is null);

    private List<StoreId> ToResume => Picked(r => r.Pause is not null);

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var rows = await List.RunAsync(actor, cancellationToken);
        if (!rows.Ok)
            return rows.Problem;
        var limits = await LimitList.RunAsync(actor, cancellationToken);
        var commands = await CommandList.RunAsync(actor, cancellationToken);
        await ReadStoresAsync(actor, rows.Value.Select(r => r.Store), cancellationToken);
        Take(rows.Value, limits.Ok ? limits.Value : [], commands.Ok ? commands.Value : []);
        _state = QueuesState.FromQuery(Navigation.Uri);
        return null;
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        base.OnAfterRender(firstRender);
        if (!firstRender || !RendererInfo.IsInteractive)
            return;
        _timer = new PeriodicTimer(Every, Time);
        _ = LookAsync(_timer);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _timer?.Dispose();
        base.Dispose(disposing);
    }

    private async Task LookAsync(PeriodicTimer timer)
    {
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
        {
            await InvokeAsync(async () =>
            {
                await RefreshAsync();
                StateHasChanged();
            });
        }
    }

    private IReadOnlyList<QueueRow> RowsOf(QueuesState state) => state.Of(_rows ?? [], NameOf, MoodOf);

    private Task<ViewCount?> CountAsync(Actor actor, string query) => Task.FromResult<ViewCount?>(new(RowsOf(QueuesState.FromQuery("?" + query)).Count, false));

    private void Take(IReadOnlyList<QueueRow> rows, IReadOnlyList<ListRateLimits.Row> limits, IReadOnlyList<ListCommandLanes.Row> commands) =>
        (_rows, _allLimits, _limits, _commands) = (rows, limits, limits.ToLookup(l => l.Store), commands.ToDictionary(c => c.Store));

    private DateTimeOffset? BreakerOf(QueueRow row) => _commands.GetValueOrDefault(row.Store)?.Breakers.Max(b => b.OpenUntil);

    private bool MayPauseStore(StoreId store) => Actor?.Scope(Permission.RunCancel).Contains(store) == true;

    private List<StoreId> Picked(Func<QueueRow, bool> which) => [.. (_rows ?? []).Where(r => _selection.Has(r.Store) && which(r)).Select(r => r.Store)];

    private QueueMood MoodOf(QueueRow row) => QueueFace.Mood(row, _limits[row.Store], _commands.GetValueOrDefault(row.Store));

    private string? NoteOf(QueueRow row) => row.Pause is { } pause ? Q["Paused.By", pause.By].Value : null;

    private string CallsOf(QueueRow row)
    {
        var limits = _limits[row.Store].ToList();
        if (limits.Where(l => l.ClosedUntil is not null).MaxBy(l => l.ClosedUntil) is { } closed)
            return Q["Calls.Closed", TimeWords.Span(closed.ClosedUntil!.Value - Now, T)];
        if (limits.Sum(l => l.Waiting) is > 0 and var waiting)
            return Q.Count("Calls.Waiting", waiting);
        return limits.Count == 0 ? "—" : limits.Any(l => l.ThrottledAt is { } at && Now - at < Lately) ? Q["Calls.Slowed"] : Q["Calls.Free"];
    }

    private async Task PauseAsync(IReadOnlyCollection<StoreId> stores, string? reason = null)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var paused = await Pause.RunAsync(actor, stores, reason, Gone);
        Messages.Show(paused.Ok ? new ToastMessage(Q.Count("Pause.Done", paused.Value), StatusRole.Held) : new ToastMessage(paused.Problem.Message, StatusRole.Bad));
        _selection.Clear();
        await RefreshAsync();
    }

    private async Task ResumeAsync(IReadOnlyCollection<StoreId> stores)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var resumed = await Resume.RunAsync(actor, stores, Gone);
        Messages.Show(resumed.Ok ? new ToastMessage(Q.Count("Resume.Done", resumed.Value)) : new ToastMessage(resumed.Problem.Message, StatusRole.Bad));
        _selection.Clear();
        await RefreshAsync();
    }

    private void Go(QueuesState state) => Navigation.NavigateTo(state.Href);
}
