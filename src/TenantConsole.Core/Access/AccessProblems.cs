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
        AccessTexts.Say.Problem(Problem.ForbiddenCode, [permission], field: permission);

    /// <summary>The agency has no such role.</summary>
    public static Problem UnknownRole(string role) =>
        AccessTexts.Say.Problem("access.unknown-role", [role], field: "grants");

    /// <summary>A grant names a client or a store that the agency does not have, or both at once.</summary>
    public static Problem UnknownScope => AccessTexts.Say.Problem("access.unknown-scope", field: "grants");

    /// <summary>No more members fit.</summary>
    public static Problem MemberLimit(long limit) =>
        AccessTexts.Say.Problem("access.member-limit", [limit]);
}
