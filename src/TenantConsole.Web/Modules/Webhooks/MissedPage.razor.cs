using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Webhooks;

public partial class MissedPage
{
    /// <summary>What the page reads.</summary>
    /// <param name="Answer">The changes.</param>
    /// <param name="State">Which list it is.</param>
    /// <param name="Stores">The stores, for names and the filter.</param>
    /// <param name="Setup">The views.</param>
    public sealed record Reading(ListMissedNotifications.Answer Answer, MissedState State, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private MissedState _state = new([]);
    private ListMissedNotifications.Answer? _answer;
    private Dictionary<StoreId, ListStores.Row> _stores = [];

    /// <summary>Who looks: their zone is the zone of the day asked for.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <inheritdoc />
    protected override string ListName => "missed";

    /// <inheritdoc />
    protected override string ListPath => MissedState.Path;

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _answer is null ? null : new(_answer, _state, [.. _stores.Values], Setup);
        set => (_answer, _state, _stores, Setup) = (value!.Answer, value.State, value.Stores.ToDictionary(s => s.Store), value.Setup);
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Orders, ChangeNotice.Stores];

    private TimeZoneInfo Zone => (Viewing ?? Viewer.Default).Zone;

    private IEnumerable<(string Key, string Value, MissedState Without)> Chips
    {
        get
        {
            if (_state.Kind is { } kind)
                yield return (W["Col.Kind"], KindOf(kind), _state with { Kind = null });
            if (_state.Stores.Count > 0)
                yield return (W["Filter.Store"], string.Join(", ", _state.Stores.Select(NameOf)), _state with { Stores = [] });
            if (_state.Day is { } day)
                yield return (W["Col.Found"], day.ToString("d MMM yyyy", CultureInfo.CurrentCulture), _state with { Day = null });
            if (_state.Text is { } text)
                yield return (W["Col.Object"], text, _state with { Text = null });
        }
    }

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (await OpensAnotherAsync(actor, cancellationToken))
            return null;
        var state = MissedState.FromQuery(Navigation.Uri);
        var answer = await List.RunAsync(actor, new(state.Filter(Zone), state.After), cancellationToken);
        if (!answer.Ok)
            return answer.Problem;
        if ((_stores.Count == 0 || answer.Value.Stores.Any(s => !_stores.ContainsKey(s.Store))) && await StoreList.RunAsync(actor, cancellationToken) is { Ok: true } stores)
            _stores = stores.Value.ToDictionary(s => s.Store);
        (_state, _answer) = (state, answer.Value);
        return null;
    }

    private void Go(MissedState state) => Navigation.NavigateTo(state.First);

    private string KindOf(string kind) => W["Object." + kind] is { ResourceNotFound: false } text ? text.Value : kind;

    private string NameOf(StoreId store) => _stores.TryGetValue(store, out var known) ? known.Name : W["Filter.Unknown"];

    private static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    private static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;
}
