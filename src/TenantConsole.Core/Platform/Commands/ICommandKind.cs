using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>How one kind of command reads, decides and sends. All commands given at once are of one product.</summary>
internal interface ICommandKind
{
    /// <summary>The kind: <see cref="CommandKinds"/>.</summary>
    string Kind { get; }

    /// <summary>The family of endpoints, which has a breaker of its own.</summary>
    string Family { get; }

    /// <summary>The most rows of one call.</summary>
    int Most { get; }

    /// <summary>What the platform has now, by <see cref="Command.Target"/>; what it does not have is absent.</summary>
    Task<IReadOnlyDictionary<string, Reading>> ReadAsync(ShopAccess shop, IReadOnlyList<Command> commands, CancellationToken cancellationToken);

    /// <summary>What commands of ours have made of a command's basis since it was seen; null when there are none.</summary>
    /// <param name="command">The command.</param>
    /// <param name="sets">What they have set, in their order.</param>
    decimal? Baseline(Command command, IReadOnlyList<OwnSet> sets) => sets.Count == 0 ? null : sets[^1].Value;

    /// <summary>What to do with a command that was not sent.</summary>
    /// <param name="command">The command.</param>
    /// <param name="own">The basis as commands of ours have made it since: <see cref="Baseline"/>.</param>
    /// <param name="now">What the platform has.</param>
    CommandStep Decide(Command command, decimal? own, Reading now);

    /// <summary>What became of a command that was sent without an answer.</summary>
    CommandStep Settle(Command command, Reading now);

    /// <summary>Sends <see cref="Command.Sent"/> of each, in one call that is not repeated.</summary>
    /// <returns>The rows that were not confirmed.</returns>
    Task<IReadOnlyDictionary<CommandId, RowRefusal>> SendAsync(ShopAccess shop, string currency, IReadOnlyList<Command> commands, CancellationToken cancellationToken);
}
