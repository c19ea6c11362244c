using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>The id of a grant.</summary>
public readonly record struct GrantId(Guid Value) : IEntityId<GrantId>
{
    /// <inheritdoc />
    public static GrantId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
