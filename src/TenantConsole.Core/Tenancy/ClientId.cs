using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy;

/// <summary>The id of a client of an agency.</summary>
public readonly record struct ClientId(Guid Value) : IEntityId<ClientId>
{
    /// <inheritdoc />
    public static ClientId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
