using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>
/// Sends a store's commands: the newest for each target, all of a product together, each only after a look at what the platform has now. What a call was
/// about is marked before it is made and settled after it, so that a crash between the two is an unknown outcome and never a second call.
/// </summary>
internal sealed class CommandLane(TenantDatabases databases, IEnumerable<ICommandKind> kinds, StoreCalls calls, IOptions<WorkOptions> options, TimeProvider clock, ILogger<CommandLane> log)
    : ILaneDrain
{
    private static readonly TimeSpan WhileAgencyRests = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, ICommandKind> _kinds = kinds.ToDictionary(kind => kind.Kind);
    private readonly CommandWriter _writer = new(databases);

    /// <inheritdoc />
    public LaneClass Class => LaneClass.Commands;

    /// <summary>The lane of a store's commands.</summary>
    public static string LaneOf(StoreId store) => $"{WorkQueue.CommandsPrefix}{store}";

    /// <inheritdoc />
    public async Task<DrainStep> NextAsync(LaneLease lease, CancellationToken cancellationToken)
    {
        if (!lease.Lane.StartsWith(WorkQueue.CommandsPrefix, StringComparison.Ordinal) || EntityId.Parse<StoreId>(lease.Lane[WorkQueue.CommandsPrefix.Length..]) is not { } id)
            return DrainStep.Drained;
        var open = await OpenCommands.ReadAsync(databases, lease.Tenant, id, clock.GetUtcNow(), cancellationToken);
        if (open.Commands.Count == 0)
            return open.Next is { } next ? DrainStep.NextAt(next) : DrainStep.Drained; // resuming a paused store makes its lane due
        var store = await ConnectedStore.FindAsync(databases, lease.Tenant, id, cancellationToken);
        if (store is { Works: false })
            return DrainStep.NotBefore(clock.GetUtcNow() + WhileAgencyRests);
        if (store is null)
            await GiveUpAsync(lease, id, open, cancellationToken);
        else
            await new CommandTurn(_kinds, calls, _writer, options.Value.ReadBackAfter, clock, log, lease, store.Context, open).RunAsync(cancellationToken);
        return DrainStep.More; // each of them has ended or is due later; the next look says what is left
    }

    /// <summary>Of a store that is disconnected: what was under way stays unknown, the rest was never sent.</summary>
    private async Task GiveUpAsync(LaneLease lease, StoreId store, OpenCommands open, CancellationToken cancellationToken)
    {
        var changes = new List<CommandChange>();
        foreach (var command in open.Commands)
        {
            changes.Add(new(command, command.State));
            command.Outcome = command.State == CommandState.Sending ? Phrase.Of("platform.command.disconnected-unknown") : Phrase.Of("platform.command.disconnected");
            command.State = CommandState.Failed;
            command.SettledAt = clock.GetUtcNow();
        }

        await _writer.WriteAsync(lease, store, changes, null, cancellationToken);
    }
}
