using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy;

/// <summary>The id of an agency, the tenant. First part of every key of every tenant table.</summary>
public readonly record struct TenantId(Guid Value) : IEntityId<TenantId>
{
    /// <inheritdoc />
    public static TenantId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
