using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Findings;

/// <summary>The id of a finding.</summary>
public readonly record struct FindingId(Guid Value) : IEntityId<FindingId>
{
    /// <inheritdoc />
    public static FindingId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
