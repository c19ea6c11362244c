using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Rules;

/// <summary>The id of one version of a rule.</summary>
public readonly record struct RuleId(Guid Value) : IEntityId<RuleId>
{
    /// <inheritdoc />
    public static RuleId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
