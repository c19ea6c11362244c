namespace TenantConsole.Core.Access;

/// <summary>The expected failures of the module.</summary>
public static class AccessProblems
{
    /// <summary>The agency is suspended or closing: reading and taking out goes on, nothing else does.</summary>
    public static Problem ReadOnly => AccessTexts.Say.Problem("access.read-only");

    /// <summary>The agency is closed: nobody gets in.</summary>
    public static Problem Closed => AccessTexts.Say.Problem("access.closed");

    /// <summary>The agency does not exist, or the user is not a member of it: the two look alike on purpose.</summary>
    public static Problem NotMember => AccessTexts.Say.Problem("access.not-member");

    /// <summary>The user already is a member.</summary>
    public static Problem AlreadyMember => AccessTexts.Say.Problem("access.already-member", field: "email");

    /// <summary>A member without any role could see nothing.</summary>
    public static Problem NoGrants => AccessTexts.Say.Problem("access.no-grants", field: "grants");

    /// <summary>Without this member, nobody could manage members any more.</summary>
    public static Problem LastAdmin => AccessTexts.Say.Problem("access.last-admin", field: "grants");

    /// <summary>The actor's roles do not hold the permission.</summary>
    public static Problem Forbidden(string permission) =>
        AccessTexts.Say.Problem(Problem.ForbiddenCode, [PermissionTexts.Name(permission)], field: permission);

    /// <summary>The agency has no such role.</summary>
    public static Problem UnknownRole(string role) =>
        AccessTexts.Say.Problem("access.unknown-role", [role], field: "grants");

    /// <summary>A grant names a client or a store that the agency does not have, or both at once.</summary>
    public static Problem UnknownScope => AccessTexts.Say.Problem("access.unknown-scope", field: "grants");

    /// <summary>There is no such member.</summary>
    public static Problem UnknownMember => AccessTexts.Say.Unknown("access.unknown-member");

    /// <summary>The store is out of the actor's scope.</summary>
    public static Problem UnknownStore => AccessTexts.Say.Unknown("access.unknown-store");

    /// <summary>No more members fit.</summary>
    public static Problem MemberLimit(long limit) =>
        AccessTexts.Say.Problem("access.member-limit", [limit]);

    /// <summary>What was typed is no e-mail address.</summary>
    public static Problem NoAddress => AccessTexts.Say.Problem("access.no-address", field: "email");

    /// <summary>A name is missing or too long.</summary>
    public static Problem NoName => AccessTexts.Say.Problem("access.no-name", field: "name");

    /// <summary>The address has an invitation that is still open.</summary>
    public static Problem AlreadyInvited => AccessTexts.Say.Problem("access.already-invited", field: "email");

    /// <summary>No invitation has this token.</summary>
    public static Problem NoInvitation => AccessTexts.Say.Problem("access.no-invitation");

    /// <summary>Somebody joined by it already.</summary>
    public static Problem InvitationUsed => AccessTexts.Say.Problem("access.invitation-used");

    /// <summary>Its time is over.</summary>
    public static Problem InvitationExpired => AccessTexts.Say.Problem("access.invitation-expired");

    /// <summary>The agency took it back.</summary>
    public static Problem InvitationRevoked => AccessTexts.Say.Problem("access.invitation-revoked");

    /// <summary>It was sent again, with another link.</summary>
    public static Problem InvitationReplaced => AccessTexts.Say.Problem("access.invitation-replaced");

    /// <summary>A role, client or store that it names is gone.</summary>
    public static Problem InvitationOutdated => AccessTexts.Say.Problem("access.invitation-outdated");

    /// <summary>The agency takes in nobody.</summary>
    public static Problem InvitationOfClosed => AccessTexts.Say.Problem("access.invitation-of-closed");

    /// <summary>It was sent to somebody else. Both addresses are known to whoever reads this: one from their mail, one as their own.</summary>
    public static Problem InvitationOfOther(string invited, string own) => AccessTexts.Say.Problem("access.invitation-of-other", [invited, own]);

    /// <summary>They are a member already.</summary>
    public static Problem YouAreMember => AccessTexts.Say.Problem("access.you-are-member");

    /// <summary>The member was removed by somebody.</summary>
    public static Problem Removed(string name, string? by) =>
        AccessTexts.Say.Problem("access.removed", [name, by ?? AccessTexts.Say["somebody"]]);

    /// <summary>Somebody else was quicker: what they changed, so that the one who is told can go on from there.</summary>
    public static Problem ChangedMeanwhile(string? by, string name, string added, string gone, string field) =>
        AccessTexts.Say.Problem("access.changed-meanwhile",
            [by ?? AccessTexts.Say["somebody"], name, Changes(added, gone)], field);

    /// <summary>Nobody gives more than they have.</summary>
    public static Problem MoreThanOwn(string role, IEnumerable<string> permissions) =>
        AccessTexts.Say.Problem("access.more-than-own", [role, PermissionTexts.Names(permissions)], field: "grants");

    /// <summary>Nobody puts more into a role than they have.</summary>
    public static Problem RoleMoreThanOwn(IEnumerable<string> permissions) =>
        AccessTexts.Say.Problem("access.role-more-than-own", [PermissionTexts.Names(permissions)], field: "permissions");

    /// <summary>A role needs a name.</summary>
    public static Problem RoleName => AccessTexts.Say.Problem("access.role-name", field: "name");

    /// <summary>Another role has the name.</summary>
    public static Problem RoleTaken(string name) => AccessTexts.Say.Problem("access.role-taken", [name], field: "name");

    /// <summary>A role that allows nothing.</summary>
    public static Problem NoPermissions => AccessTexts.Say.Problem("access.no-permissions", field: "permissions");

    /// <summary>The console knows no such permission.</summary>
    public static Problem UnknownPermission(string permission) => AccessTexts.Say.Problem("access.unknown-permission", [permission], field: "permission");

    /// <summary>Built-in roles stay as they are.</summary>
    public static Problem BuiltIn(string role) => AccessTexts.Say.Problem("access.built-in", [role]);

    /// <summary>The role was renamed or deleted by somebody.</summary>
    public static Problem RoleGone(string role, string? by) =>
        by is null ? UnknownRole(role) : AccessTexts.Say.Problem("access.role-gone", [role, by]);

    /// <summary>Somebody has the role.</summary>
    public static Problem RoleUsed(string role, IReadOnlyList<string> holders) =>
        AccessTexts.Say.Problem("access.role-used", [role, NameList.Of(holders, shown: 3)]);

    /// <summary>Too long a note.</summary>
    public static Problem NoteLength => AccessTexts.Say.Problem("access.note-length", field: "note");

    private static string Changes(string added, string gone) => string.Join(' ', Parts("changed.added", added).Concat(Parts("changed.gone", gone)));

    private static IEnumerable<string> Parts(string key, string words) => words.Length == 0 ? [] : [AccessTexts.Say[key, words]];
}
