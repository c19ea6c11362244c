using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>The id of a member: one person inside one agency.</summary>
public readonly record struct MemberId(Guid Value) : IEntityId<MemberId>
{
    /// <inheritdoc />
    public static MemberId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
