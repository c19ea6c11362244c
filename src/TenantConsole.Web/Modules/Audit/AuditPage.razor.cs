using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Trail;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Activity;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Audit;

public partial class AuditPage
{
    private static readonly AuditNames None = new();

    private AuditListState _state = new();
    private ListAuditEntries.Page? _page;
    private IReadOnlyList<ListAuditPeople.Row> _people = [];
    private Dictionary<StoreId, ListStores.Row> _stores = [];
    private RunRow? _verified;

    /// <summary>The open entry.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>The place; read with the others by <see cref="AuditListState"/>. A supplied part of the query is also what tells the page of another query.</summary>
    [SupplyParameterFromQuery(Name = "after")] public string? After { get; set; }

    /// <summary>Who looks: their zone is the zone of the days asked for.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [ChangeNotice.Runs];

    private AuditEntryId? Opened => Id is { } id ? new AuditEntryId(id) : null;

    private TimeZoneInfo Zone => (Viewing ?? Viewer.Default).Zone;

    private AuditNames Names => _page?.Names ?? None;

    private bool MayVerify => Actor is not null && Actor.LacksEverywhere(Permission.AuditView) is null;

    private IEnumerable<(string Key, string Value, AuditListState Without)> Chips
    {
        get
        {
            if (_state.Person is { } person)
                yield return (X["Filter.Person"], _people.FirstOrDefault(p => p.Member == person)?.Name ?? (_page is { Rows: [var first, ..] } ? first.ActorName : X["Filter.Unknown"].Value), _state with { Person = null });
            if (_state.Action is { } action)
                yield return (X["Filter.Action"], action.Contains('.', StringComparison.Ordinal) ? AuditWords.Action(action) : AuditWords.Area(action), _state with { Action = null });
            if (_state.Stores.Count > 0)
                yield return (X["Filter.Store"], string.Join(", ", _state.Stores.Select(NameOf)), _state with { Stores = [] });
            if (_state.RecordKind is { } kind)
                yield return (X["Filter.Record"], $"{AuditWords.Kind(kind)} {(_state.RecordId is { } id ? Names.Of(id) : null)}".TrimEnd(), _state with { RecordKind = null, RecordId = null });
            if (Dates is { } dates)
                yield return (X["Filter.Dates"], dates, _state with { From = null, To = null });
            if (_state.Text is { } text)
                yield return (X["Filter.Text"], text, _state with { Text = null });
        }
    }

    private string? Dates => (_state.From, _state.To) switch
    {
        ({ } from, { } to) => X["Dates.Both", Words(from), Words(to)].Value,
        ({ } from, null) => X["Dates.From", Words(from)].Value,
        (null, { } to) => X["Dates.To", Words(to)].Value,
        _ => null,
    };

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var state = AuditListState.FromQuery(Navigation.Uri);
        var page = await List.RunAsync(actor, new(state.Filter(Zone), state.After), cancellationToken);
        if (!page.Ok)
            return page.Problem;
        if (_stores.Count == 0 && await StoreList.RunAsync(actor, cancellationToken) is { Ok: true } stores)
            _stores = stores.Value.ToDictionary(s => s.Store);
        if (_people.Count == 0 && await People.RunAsync(actor, cancellationToken) is { Ok: true } people)
            _people = people.Value;
        _verified = await Last.RunAsync(actor, cancellationToken) is { Ok: true } last ? last.Value.Run : null;
        (_state, _page) = (state, page.Value);
        return null;
    }

    private async Task VerifyAsync() => await Runs.VerifyAsync(Gone);

    private async Task ExportAsync(AuditExportFormat format) =>
        await Runs.ExportAsync(new(_state.Filter(Zone), format, Zone.Id, [.. Chips.Select(chip => $"{chip.Key}: {chip.Value}")]), Gone);

    private static StatusRole VerifiedRole(RunRow run) => RunFace.IsOpen(run) ? StatusRole.Run : run.State == RunState.Failed ? StatusRole.Bad : run.State == RunState.Cancelled ? StatusRole.Held : StatusRole.Good;

    private string VerifiedTitle(RunRow run) =>
        RunFace.IsOpen(run) ? X["Verify.Running"] : run.State == RunState.Failed ? X["Verify.Broken"] : X["Verify.Last", run.StartedByName];

    private void Go(AuditListState state) => Navigation.NavigateTo(state.First);

    private string NameOf(StoreId store) => _stores.TryGetValue(store, out var known) ? known.Name : X["Filter.Unknown"];

    // An order's id stands behind its store's.
    private string RecordName(AuditEntry entry) => entry.SubjectKind switch
    {
        "order" => IdText.Shorten(entry.SubjectId[(entry.SubjectId.IndexOf('/', StringComparison.Ordinal) + 1)..]),
        "permission" when Permission.All.Contains(entry.SubjectId) => PermissionTexts.Name(entry.SubjectId),
        _ => Names.Of(entry.SubjectId),
    };

    private static string Words(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;

    private static DateOnly? Day(ChangeEventArgs change) =>
        DateOnly.TryParseExact(change.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
