using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>Which command.</summary>
/// <param name="Store">The store.</param>
/// <param name="Id">Its id.</param>
public readonly record struct CommandKey(StoreId Store, CommandId Id)
{
    /// <summary>That of a row.</summary>
    public static CommandKey Of(CommandRow row) => new(row.Store, row.Id);

    /// <summary>As it stands in addresses.</summary>
    public override string ToString() => $"{Store}:{Id}";

    /// <summary>Reads what <see cref="ToString"/> gave; null for anything else.</summary>
    public static CommandKey? Parse(string? text) =>
        text?.Split(':') is [var store, var id] && EntityId.Parse<StoreId>(store) is { } of && EntityId.Parse<CommandId>(id) is { } command ? new(of, command) : null;
}
