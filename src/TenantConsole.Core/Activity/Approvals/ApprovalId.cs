using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Approvals;

/// <summary>The id of an approval.</summary>
public readonly record struct ApprovalId(Guid Value) : IEntityId<ApprovalId>
{
    /// <inheritdoc />
    public static ApprovalId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
