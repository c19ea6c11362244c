using System.Globalization;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Webhooks;

public partial class SubscriptionsPage
{
    private static readonly string[] ColumnNames = ["state", "topics", "missing", "wrong", "taken", "repeats", "checked"];

    /// <summary>What the page reads.</summary>
    /// <param name="Answer">The subscriptions.</param>
    /// <param name="Stores">The stores, for their stamps.</param>
    /// <param name="Setup">Views and columns.</param>
    public sealed record Reading(ListSubscriptions.Answer Answer, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private readonly GridSelection _selection = new();
    private IReadOnlyList<KeyValuePair<string, string>> _left = [];
    private SubscriptionsState _state = new([]);
    private ListSubscriptions.Answer? _answer;
    private IReadOnlyList<ListSubscriptions.Row>? _rows;

    /// <inheritdoc />
    protected override string ListName => "subscriptions";

    /// <inheritdoc />
    protected override string ListPath => SubscriptionsState.Path;

    /// <inheritdoc />
    protected override IReadOnlyList<KeyValuePair<string, string>> Arranged => [.. ColumnNames.Select(c => KeyValuePair.Create(c, W["Subs.Col." + c].Value))];

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _answer is null ? null : new(_answer, [.. KnownStores.Values], Setup);
        set
        {
            (_answer, KnownStores, Setup) = (value!.Answer, Known(value.Stores), value.Setup);
            Show();
        }
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Stores];

    private bool MayRepair => Actor?.Has(Permission.StoreConnect) == true;

    private bool Knows => _answer?.Wanted is not null;

    private ListSubscriptions.Row? Opened => _state.Open is { } open ? _answer?.Rows.FirstOrDefault(r => r.Store == open) : null;

    private IReadOnlyList<ListSubscriptions.Row> Broken => Knows ? [.. (_rows ?? []).Where(r => KeyOf(r) is "Missing" or "Wrong" or "Failed")] : [];

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        // The panel opens at once; the rows behind it are read anew meanwhile.
        if (_answer is not null)
            Show();
        await base.OnParametersSetAsync();
    }

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var answer = await List.RunAsync(actor, cancellationToken);
        if (!answer.Ok)
            return answer.Problem;
        await ReadStoresAsync(actor, answer.Value.Rows.Select(r => r.Store), cancellationToken);
        _answer = answer.Value;
        Show();
        return null;
    }

    private void Show()
    {
        var before = _state.ViewQuery;
        _state = SubscriptionsState.FromQuery(Navigation.Uri);
        _rows = _state.Of(_answer!.Rows, Knows);
        // Another list has other rows: what was selected is not meant.
        if (_state.ViewQuery != before)
            _selection.Clear();
    }

    private Task<ViewCount?> CountAsync(Actor actor, string query) =>
        Task.FromResult<ViewCount?>(new(SubscriptionsState.FromQuery("?" + query).Of(_answer!.Rows, Knows).Count, false));

    private async Task RepairAsync(IEnumerable<StoreId> stores)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var answer = await Repair.RunAsync(actor, [.. stores], Gone);
        if (!answer.Ok)
        {
            Messages.Show(new ToastMessage(answer.Problem.Message, StatusRole.Bad));
            return;
        }

        var left = answer.Value.Where(o => o.Problem is not null).ToList();
        if (answer.Value.Count > left.Count)
            Messages.Show(new ToastMessage(W.Count("Subs.Done", answer.Value.Count - left.Count), StatusRole.Good, W.Count("Subs.DoneTopics", answer.Value.Sum(o => o.Topics))));
        // Those that were left stay selected: once put right, they are tried again alone.
        _left = left.ConvertAll(o => KeyValuePair.Create(o.Name ?? o.Store.ToString(), o.Problem!.Message));
        _selection.Clear();
        _selection.Set(left.Select(o => (object)o.Store), selected: true, []);
        await RefreshAsync();
    }

    private string KeyOf(ListSubscriptions.Row row) => SubscriptionFace.KeyOf(row, Knows);

    private int CountOf(string key) => (_answer?.Rows ?? []).Count(r => (_state.Stores.Count == 0 || _state.Stores.Contains(r.Store)) && KeyOf(r) == key);

    private void Go(SubscriptionsState state) => Navigation.NavigateTo((state with { Open = null }).Href);

    private static string Count(ListSubscriptions.Row row, SubscriptionState state) => row.Topics.Count == 0 ? "—" : row.Count(state).ToString(CultureInfo.CurrentCulture);
}
