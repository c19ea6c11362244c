using TenantConsole.Core.Database;

namespace TenantConsole.Core.Stores;

/// <summary>The id of an authorization: a seller's consent for our app.</summary>
public readonly record struct AuthorizationId(Guid Value) : IEntityId<AuthorizationId>
{
    /// <inheritdoc />
    public static AuthorizationId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
