using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Modules.Access.Pages;

public partial class AccessPage
{
    private const string Path = "/settings/access";

    private ListMembers.Roster? _roster;
    private ListHolders.Answer? _holders;
    private ListMemberAccess.Answer? _access;
    private IReadOnlyList<ListAccessReviews.Row>? _reviews;

    /// <summary><c>person</c> or <c>reviews</c>; else by permission.</summary>
    [SupplyParameterFromQuery] public string? View { get; set; }

    /// <summary>The permission asked for.</summary>
    [SupplyParameterFromQuery(Name = "permission")] public string? Wanted { get; set; }

    /// <summary>Only in this store.</summary>
    [SupplyParameterFromQuery] public string? Store { get; set; }

    /// <summary>The person asked for.</summary>
    [SupplyParameterFromQuery] public string? Member { get; set; }

    /// <summary><c>1</c> while it is being marked as reviewed.</summary>
    [SupplyParameterFromQuery] public string? Done { get; set; }

    /// <inheritdoc />
    protected override IReadOnlyList<string> Topics => [AccessNotice.Topic];

    private bool History => View == "reviews";

    private bool ByPerson => View == "person" || Member is not null;

    // The question that is asked most, and that began this page: who can see payouts?
    private string Asked => Wanted is not null && Permission.All.Contains(Wanted) ? Wanted : Permission.PayoutView;

    private AccessReview? Last => _holders?.Last ?? _access?.Last;

    private RecordAccessReview.Request Review => ByPerson
        ? new(Member: EntityId.Parse<MemberId>(Member))
        : new(Asked, EntityId.Parse<StoreId>(Store));

    private IReadOnlyList<ViewTab> Views =>
    [
        new(M["Access.ByPermission"], Path, !ByPerson && !History),
        new(M["Access.ByPerson"], Path + "?view=person", ByPerson),
        new(M["Access.History"], Path + "?view=reviews", History),
    ];

    /// <inheritdoc />
    protected override async Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        var roster = await Members.RunAsync(actor, cancellationToken);
        if (!roster.Ok)
            return roster.Problem;
        _roster = roster.Value;
        return History ? await ReadReviewsAsync(actor, cancellationToken)
            : ByPerson ? await ReadPersonAsync(actor, cancellationToken)
            : await ReadHoldersAsync(actor, cancellationToken);
    }

    private async Task<Problem?> ReadReviewsAsync(Actor actor, CancellationToken cancellationToken)
    {
        var answer = await Reviews.RunAsync(actor, cancellationToken);
        (_holders, _access, _reviews) = (null, null, answer.Ok ? answer.Value : null);
        return answer.Problem;
    }

    private async Task<Problem?> ReadPersonAsync(Actor actor, CancellationToken cancellationToken)
    {
        _holders = null;
        if (EntityId.Parse<MemberId>(Member) is not { } member)
        {
            _access = null;
            return null;
        }

        var answer = await Access.RunAsync(actor, member, cancellationToken);
        _access = answer.Ok ? answer.Value : null;
        return answer.Problem;
    }

    private async Task<Problem?> ReadHoldersAsync(Actor actor, CancellationToken cancellationToken)
    {
        var answer = await Holders.RunAsync(actor, new(Asked, EntityId.Parse<StoreId>(Store)), cancellationToken);
        (_access, _holders) = (null, answer.Ok ? answer.Value : null);
        return answer.Problem;
    }

    private string WhatOf(ListAccessReviews.Row row) =>
        row.Permission is not { } permission ? M["Access.WhatPerson", row.Member ?? "—"]
        : row.Store is { } store ? M["Access.WhatStore", Name(permission), store]
        : M["Access.WhatPermission", Name(permission)];

    private static string Name(string permission) => Permission.All.Contains(permission) ? PermissionTexts.Name(permission) : permission;

    private static string Via(ListHolders.Row row) => string.Join(", ", row.Via.Select(v => v.Words));

    private string Href(string? permission = null, string? store = null, bool done = false) => QueryHelpers.AddQueryString(Path, Question(permission, store, done ? "1" : null));

    private string ExportHref(string format) =>
        QueryHelpers.AddQueryString(Path + "/export", Question(null, null, null).Append(KeyValuePair.Create("format", (string?)format)));

    private IEnumerable<KeyValuePair<string, string?>> Question(string? permission, string? store, string? done) => new Dictionary<string, string?>
    {
        ["permission"] = ByPerson ? null : permission ?? Asked,
        ["store"] = ByPerson || (store ?? Store) is not { Length: > 0 } one ? null : one,
        ["member"] = ByPerson ? Member : null,
        ["done"] = done,
    }.Where(p => p.Value is not null);
}
