using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>The id of a command.</summary>
public readonly record struct CommandId(Guid Value) : IEntityId<CommandId>
{
    /// <inheritdoc />
    public static CommandId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
