using TenantConsole.Core.Database;

namespace TenantConsole.Core.Audit;

/// <summary>The id of an entry of the audit trail.</summary>
public readonly record struct AuditEntryId(Guid Value) : IEntityId<AuditEntryId>
{
    /// <inheritdoc />
    public static AuditEntryId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
