using System.Globalization;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Views;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Webhooks;

public partial class MissedPage
{
    private static readonly string[] ColumnNames = ["store", "what", "changed", "had", "found"];

    /// <summary>What the page reads.</summary>
    /// <param name="Answer">The changes.</param>
    /// <param name="State">Which list it is.</param>
    /// <param name="Stores">The stores, for names and the filter.</param>
    /// <param name="Setup">Views and columns.</param>
    public sealed record Reading(ListMissedNotifications.Answer Answer, MissedState State, IReadOnlyList<ListStores.Row> Stores, GetListSetup.Setup? Setup);

    private MissedState _state = new([]);
    private ListMissedNotifications.Answer? _answer;

    /// <inheritdoc />
    protected override string ListName => "missed";

    /// <inheritdoc />
    protected override string ListPath => MissedState.Path;

    /// <inheritdoc />
    protected override IReadOnlyList<KeyValuePair<string, string>> Arranged => [.. ColumnNames.Select(c => KeyValuePair.Create(c, W["Missed.Col." + c].Value))];

    /// <inheritdoc />
    protected override Reading? Read
    {
        get => _answer is null ? null : new(_answer, _state, [.. KnownStores.Values], Setup);
        set => (_answer, _state, KnownStores, Setup) = (value!.Answer, value.State, Known(value.Stores), value.Setup);
    }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Orders, ChangeNotice.Stores];

    private IEnumerable<(string Key, string Value, MissedState Without)> Chips
    {
        get
        {
            if (_state.Kind is { } kind)
                yield return (W["Col.Kind"], KindOf(kind), _state with { Kind = null });
            if (_state.Stores.Count > 0)
                yield return (W["Filter.Store"], string.Join(", ", _state.Stores.Select(NameOf)), _state with { Stores = [] });
            if (_state.Day is { } day)
                yield return (W["Missed.Col.found"], day.ToString("d MMM yyyy", CultureInfo.CurrentCulture), _state with { Day = null });
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
        await ReadStoresAsync(actor, answer.Value.Stores.Select(s => s.Store), cancellationToken);
        (_state, _answer) = (state, answer.Value);
        return null;
    }

    // For all who see the same tab: it does not end with this page.
    private async Task<ViewCount?> CountAsync(Actor actor, string query) =>
        ViewCount.Of(await List.CountAsync(actor, MissedState.FromQuery("?" + query).Filter(Zone), ViewCount.Limit, CancellationToken.None));

    private void Go(MissedState state) => Navigation.NavigateTo(state.First);

    private string KindOf(string kind) => W["Object." + kind] is { ResourceNotFound: false } text ? text.Value : kind;
}
