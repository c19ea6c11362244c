using System.Globalization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Database;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Access.Pages;

public partial class MembersPage
{
    private MembersState _state = new();
    private ListMembers.Roster? _roster;
    private IReadOnlyList<ListMembers.Row>? _shown;
    private IReadOnlyList<ListInvitations.Row>? _invited;

    /// <summary>The person open in the panel.</summary>
    [SupplyParameterFromQuery] public string? Open { get; set; }

    /// <summary>The person who is to be removed.</summary>
    [SupplyParameterFromQuery] public string? Remove { get; set; }

    /// <summary><c>1</c> while people are being invited.</summary>
    [SupplyParameterFromQuery] public string? Invite { get; set; }

    /// <summary>Which people; read so that a change of it renders anew.</summary>
    [SupplyParameterFromQuery] public string? View { get; set; }

    /// <summary>Searched for.</summary>
    [SupplyParameterFromQuery(Name = "q")] public string? Text { get; set; }

    /// <summary>Only with this role.</summary>
    [SupplyParameterFromQuery] public string? Role { get; set; }

    /// <summary>Only with or without a second factor.</summary>
    [SupplyParameterFromQuery] public string? Factor { get; set; }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [AccessNotice.Topic];

    private ListMembers.Row? Opened => Find(Open);

    private ListMembers.Row? Leaving => Find(Remove) is { Removed: false } row ? row : null;

    private long Taken => (_roster?.Active ?? 0) + (_invited?.Count(i => !i.Expired) ?? 0);

    private IReadOnlyList<ViewTab> Views =>
    [
        new(M["View.Active"], (_state with { View = "" }).Href(), _state.View.Length == 0, _roster?.Active),
        new(M["View.Invited"], new MembersState(MembersState.Invited).Href(), _state.View == MembersState.Invited, _invited?.Count),
        new(M["View.Removed"], (_state with { View = MembersState.Removed }).Href(), _state.View == MembersState.Removed, _roster?.Rows.Count(r => r.Removed)),
    ];

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var roster = await List.RunAsync(actor, cancellationToken);
        if (!roster.Ok)
            return roster.Problem;
        var invited = await Invitations.RunAsync(actor, cancellationToken);
        if (!invited.Ok)
            return invited.Problem;
        (_roster, _invited) = (roster.Value, invited.Value);
        Show();
        return null;
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        _state = MembersState.FromQuery(new Uri(Navigation.Uri).Query);
        // The panel opens at once; the rows behind it are read anew meanwhile.
        if (_roster is not null)
            Show();
        await base.OnParametersSetAsync();
    }

    private void Show() => _shown = [.. _roster!.Rows.Where(_state.Filter.Matches)];

    private ListMembers.Row? Find(string? id) => EntityId.Parse<MemberId>(id) is { } member ? _roster?.Rows.FirstOrDefault(r => r.Id == member) : null;

    private void Go(MembersState state) => Navigation.NavigateTo(state.Href());

    private static string Words(ListMembers.Row row) => string.Join(", ", row.Grants.Select(g => g.Words));

    private static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    private Task ResendAsync(ListInvitations.Row row) =>
        DoAsync(actor => Resend.RunAsync(actor, row.Id, Gone), new ToastMessage(M["Invite.Resent", row.Email], Text: M["Invite.ResentText"]));

    private Task RevokeAsync(ListInvitations.Row row) =>
        DoAsync(actor => Revoke.RunAsync(actor, row.Id, Gone), new ToastMessage(M["Invite.Revoked", row.Email]));

    private async Task DoAsync(Func<Actor, Task<Result<Done>>> work, ToastMessage said)
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        var done = await work(actor);
        Messages.Show(done.Ok ? said : new ToastMessage(done.Problem.Message, StatusRole.Bad));
        await RefreshAsync();
    }
}
