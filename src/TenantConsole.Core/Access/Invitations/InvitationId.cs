using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>The id of an invitation.</summary>
public readonly record struct InvitationId(Guid Value) : IEntityId<InvitationId>
{
    /// <inheritdoc />
    public static InvitationId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
