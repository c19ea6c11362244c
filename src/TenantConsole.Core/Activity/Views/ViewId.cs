using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>A saved view.</summary>
/// <param name="Value">The value.</param>
public readonly record struct ViewId(Guid Value) : IEntityId<ViewId>
{
    /// <inheritdoc />
    public static ViewId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
