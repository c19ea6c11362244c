using System.Collections.Concurrent;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.TikTokShop;

namespace TenantConsole.Simulation.Bugs;

/// <summary>A kind of commands with a mistake around it.</summary>
internal sealed class FlawedCommands(ICommandKind kind, FlawedCommands.Flaw flaw) : ICommandKind
{
    private static readonly Dictionary<CommandId, RowRefusal> None = [];

    private readonly ConcurrentDictionary<CommandId, bool> _again = new();

    /// <summary>What is wrong with it.</summary>
    internal enum Flaw
    {
        SendsUnknownAgain,
        AssumesOutcome,
        IgnoresBasis,
    }

    public string Kind => kind.Kind;

    public string Family => kind.Family;

    public int Most => kind.Most;

    public Task<IReadOnlyDictionary<string, Reading>> ReadAsync(ShopAccess shop, IReadOnlyList<Command> commands, CancellationToken cancellationToken) => kind.ReadAsync(shop, commands, cancellationToken);

    public decimal? Baseline(Command command, IReadOnlyList<OwnSet> sets) => kind.Baseline(command, sets);

    public CommandStep Decide(Command command, decimal? own, Reading now)
    {
        var step = kind.Decide(command, own, now);
        return _again.ContainsKey(command.Id) || (flaw == Flaw.IgnoresBasis && step.Move != CommandMove.Done) ? new(CommandMove.Send, command.Wanted) : step;
    }

    public CommandStep Settle(Command command, Reading now)
    {
        switch (flaw)
        {
            case Flaw.AssumesOutcome:
                return new(CommandMove.Done);
            case Flaw.SendsUnknownAgain:
                _again[command.Id] = true;
                return new(CommandMove.Again);
            default:
                return kind.Settle(command, now);
        }
    }

    public async Task<IReadOnlyDictionary<CommandId, RowRefusal>> SendAsync(ShopAccess shop, string currency, IReadOnlyList<Command> commands, CancellationToken cancellationToken)
    {
        try
        {
            return await kind.SendAsync(shop, currency, commands, cancellationToken);
        }
        catch (UnknownOutcomeException) when (flaw == Flaw.AssumesOutcome)
        {
            return None;
        }
    }
}
