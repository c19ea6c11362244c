using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Which commands. Empty parts do not limit.</summary>
/// <param name="Stores">Only these stores'.</param>
/// <param name="State">Only those in this state.</param>
/// <param name="Kind">Only this kind: <see cref="CommandKinds"/>.</param>
/// <param name="Text">Only those whose SKU or product begins with this, or that were placed under this key.</param>
/// <param name="Picked">Only these.</param>
public sealed record CommandFilter(
    IReadOnlyList<StoreId>? Stores = null, CommandState? State = null, string? Kind = null, string? Text = null, IReadOnlyCollection<CommandId>? Picked = null)
{
    /// <summary>All of them.</summary>
    public static CommandFilter None { get; } = new();

    /// <summary>True when something limits.</summary>
    public bool Narrows => Stores is { Count: > 0 } || (State, Kind, Text, Picked) is not (null, null, null, null);

    internal IQueryable<Command> Of(IQueryable<Command> commands)
    {
        if (Stores is { Count: > 0 })
        {
            var stores = Stores.ToArray();
            commands = commands.Where(c => stores.Contains(c.StoreId));
        }

        if (State is { } state)
            commands = commands.Where(c => c.State == state);
        if (Kind is not null)
            commands = commands.Where(c => c.Kind == Kind);
        if (Text is not null)
            commands = commands.Where(c => c.SkuId.StartsWith(Text) || c.ProductId.StartsWith(Text) || c.Key == Text);
        if (Picked is not null)
        {
            var picked = Picked.ToArray();
            commands = commands.Where(c => picked.Contains(c.Id));
        }

        return commands;
    }
}
