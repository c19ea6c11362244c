using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Stores;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Webhooks;

public partial class SubscriptionsPage
{
    /// <summary>The page's address.</summary>
    public const string Path = "/webhooks/subscriptions";

    /// <summary>What the page reads.</summary>
    /// <param name="Answer">The subscriptions.</param>
    /// <param name="Stores">The stores, for their stamps.</param>
    public sealed record Reading(ListSubscriptions.Answer Answer, IReadOnlyList<ListStores.Row> Stores);

    private readonly GridSelection _selection = new();
    private IReadOnlyList<KeyValuePair<string, string>> _left = [];
    private ListSubscriptions.Answer? _answer;
    private IReadOnlyList<ListSubscriptions.Row>? _rows;
    private Dictionary<StoreId, ListStores.Row> _stores = [];
    private StoreId? _open;

    /// <summary>The store open in the panel.</summary>
    [SupplyParameterFromQuery] public string? Open { get; set; }

    /// <summary>Who looks.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _answer is null ? null : new(_answer, [.. _stores.Values]);
        set
        {
            (_answer, _stores) = (value!.Answer, value.Stores.ToDictionary(s => s.Store));
            Show();
        }
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Stores];

    private IReadOnlyList<StoreId> Scope => StoreScopeUrl.Of(Navigation.Uri);

    private TimeZoneInfo Zone => (Viewing ?? Viewer.Default).Zone;

    private bool MayRepair => Actor?.Has(Permission.StoreConnect) == true;

    private ListSubscriptions.Row? Opened => _open is { } open ? _answer?.Rows.FirstOrDefault(r => r.Store == open) : null;

    private IReadOnlyList<ListSubscriptions.Row> Broken => _answer?.Wanted is null ? [] : [.. (_rows ?? []).Where(r => KeyOf(r) is "Missing" or "Wrong" or "Failed")];

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
        var answer = await List.RunAsync(actor, cancellationToken);
        if (!answer.Ok)
            return answer.Problem;
        if (_stores.Count == 0 && await StoreList.RunAsync(actor, cancellationToken) is { Ok: true } stores)
            _stores = stores.Value.ToDictionary(s => s.Store);
        _answer = answer.Value;
        Show();
        return null;
    }

    private void Show()
    {
        var scope = Scope;
        _open = EntityId.Parse<StoreId>(Open);
        _rows = scope.Count == 0 ? _answer!.Rows : [.. _answer!.Rows.Where(r => scope.Contains(r.Store))];
    }

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

    private string KeyOf(ListSubscriptions.Row row) => SubscriptionFace.KeyOf(row, _answer?.Wanted is not null);

    private string HrefOf(StoreId store) => StoreScopeUrl.Keep($"{Path}?open={store}", Navigation.Uri);

    private static string Count(ListSubscriptions.Row row, SubscriptionState state) => row.Topics.Count == 0 ? "—" : row.Count(state).ToString(CultureInfo.CurrentCulture);

    private static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);
}
