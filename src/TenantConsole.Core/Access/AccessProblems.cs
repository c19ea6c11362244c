namespace TenantConsole.Core.Access;

/// <summary>The expected failures of the module.</summary>
public static class AccessProblems
{
    /// <summary>The agency is suspended or closing: reading and taking out goes on, nothing else does.</summary>
    public static Problem ReadOnly { get; } = new("access.read-only",
        "The agency is suspended or being closed: everything can be read, nothing can be changed. Whoever runs this installation can lift it.");

    /// <summary>The agency is closed: nobody gets in.</summary>
    public static Problem Closed { get; } = new("access.closed", "The agency is closed. Ask whoever ran it for the data that was taken out.");

    /// <summary>The agency does not exist, or the user is not a member of it: the two look alike on purpose.</summary>
    public static Problem NotMember { get; } = new("access.not-member", "You are not a member of this agency. One of its admins can invite you.");

    /// <summary>The user already is a member.</summary>
    public static Problem AlreadyMember { get; } = new("access.already-member", "This person already is a member. Change their roles instead.", Field: "email");

    /// <summary>A member without any role could see nothing.</summary>
    public static Problem NoGrants { get; } = new("access.no-grants", "Choose at least one role.", Field: "grants");

    /// <summary>Without this member, nobody could manage members any more.</summary>
    public static Problem LastAdmin { get; } = new("access.last-admin",
        "This is the last member who can manage members. Give somebody else the role on all stores first.", Field: "grants");

    /// <summary>The actor's roles do not hold the permission.</summary>
    public static Problem Forbidden(string permission) =>
        new(Problem.ForbiddenCode, $"Your role does not include “{permission}”. An agency admin can grant it.", Field: permission);

    /// <summary>The agency has no such role.</summary>
    public static Problem UnknownRole(string role) =>
        new("access.unknown-role", $"The agency has no role “{role}”.", Field: "grants");

    /// <summary>A grant names a client or a store that the agency does not have, or both at once.</summary>
    public static Problem UnknownScope { get; } =
        new("access.unknown-scope", "A role is for all stores, for one client's, or for one store, and the client or store must be the agency's own.", Field: "grants");

    /// <summary>No more members fit.</summary>
    public static Problem MemberLimit(long limit) =>
        new("access.member-limit", $"The agency has its {limit} members. Remove one, or have the limit raised.");
}
