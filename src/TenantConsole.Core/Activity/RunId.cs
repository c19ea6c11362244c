using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>The id of a run.</summary>
public readonly record struct RunId(Guid Value) : IEntityId<RunId>
{
    /// <inheritdoc />
    public static RunId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
