using Microsoft.Extensions.Logging;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>One batch of a store's commands, call by call: first what nobody knows the outcome of is read back, then what waits is sent.</summary>
internal sealed class CommandTurn(
    IReadOnlyDictionary<string, ICommandKind> kinds, StoreCalls calls, CommandWriter writer, TimeSpan readBackAfter, TimeProvider clock, ILogger log, LaneLease lease, StoreContext store,
    OpenCommands open)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ReadingHolds = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan NewerNode = TimeSpan.FromSeconds(30);

    // One chance for all, so that what failed in one call comes back in one call.
    private readonly double _roll = Random.Shared.NextDouble();

    private DateTimeOffset Now => clock.GetUtcNow();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var until = Now + Lasts;
        await ReadBackAsync(cancellationToken);
        await HoldAsync(cancellationToken);
        foreach (var call in await PlanAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Now >= until)
                return;
            using var priority = CallPriorities.Begin(call.Min(c => c.Priority));
            await SendAsync(kinds[call[0].Kind], call, cancellationToken);
        }
    }

    /// <summary>Settles what was sent without an answer, by what the platform has now.</summary>
    private async Task ReadBackAsync(CancellationToken cancellationToken)
    {
        var unknown = open.Commands.Where(c => c.State == CommandState.Sending && c.DueAt <= Now && kinds.ContainsKey(c.Kind))
            .GroupBy(c => (c.Kind, c.ProductId)).SelectMany(g => g.Chunk(kinds[g.Key.Kind].Most)).ToList();
        foreach (var commands in unknown)
        {
            var kind = kinds[commands[0].Kind];
            if (!await AskAsync(kind, commands, cancellationToken))
                continue;
            var (readings, trouble) = await CallAsync((shop, token) => kind.ReadAsync(shop, commands, token), cancellationToken);
            if (trouble is not null)
            {
                await TroubleAsync(kind, commands, trouble, sent: false);
                continue;
            }

            await WriteAsync(kind.Family, null, [.. commands.Select(c => Changed(c, () =>
            {
                if (!readings!.TryGetValue(c.Target, out var now))
                {
                    End(c, CommandState.Failed, Phrase.Of("platform.command.no-sku"));
                    return;
                }

                var step = kind.Settle(c, now);
                if (step.Move == CommandMove.Again)
                    (c.State, c.DueAt, c.Sent, c.Before, c.CommittedBefore, c.SentAt) = (CommandState.Waiting, Now, null, null, null, null);
                else
                    End(c, step.Move == CommandMove.Done ? CommandState.Done : CommandState.Failed, step.Words);
            }))]);
        }
    }

    /// <summary>Nothing goes to a target of which the outcome of an older command is unknown: it might arrive after the newer one.</summary>
    private async Task HoldAsync(CancellationToken cancellationToken)
    {
        var unknown = open.Commands.Where(c => c.State == CommandState.Sending).GroupBy(c => (c.Kind, c.Target)).ToDictionary(g => g.Key, g => g.Max(c => c.DueAt));
        var held = open.Commands.Where(c => c.State == CommandState.Waiting && c.DueAt <= Now && unknown.ContainsKey((c.Kind, c.Target)))
            .Select(c => Changed(c, () => Wait(c, Later(unknown[(c.Kind, c.Target)]), Phrase.Of("platform.command.held")))).ToList();
        // Work of a newer node: it will take it.
        held.AddRange(open.Commands.Where(c => !kinds.ContainsKey(c.Kind) && c.DueAt <= Now).Select(c => Changed(c, () => Wait(c, Now + NewerNode, c.Outcome))));
        if (held.Count > 0)
            await writer.WriteAsync(lease, store.Store, held, null, cancellationToken);
    }

    /// <summary>The calls to make, people's before bulk. What a newer command replaces ends here.</summary>
    private async Task<List<Command[]>> PlanAsync(CancellationToken cancellationToken)
    {
        var waiting = open.Commands.Where(c => c.State == CommandState.Waiting && kinds.ContainsKey(c.Kind)).ToDictionary(c => c.Id.Value);
        var (made, replaced) = (new List<Command[]>(), new List<CommandChange>());
        foreach (var kind in waiting.Values.GroupBy(c => c.Kind))
        {
            var plan = CommandPlan.Of(kind.Select(c => new CommandDraft(c.Id.Value, c.Sequence, c.Kind, c.ProductId, c.Target)), kinds[kind.Key].Most);
            replaced.AddRange(plan.Replaced.Select(r => Changed(waiting[r.Key], () =>
            {
                waiting[r.Key].ReplacedBy = new(r.Value);
                End(waiting[r.Key], CommandState.Replaced, Phrase.Of("platform.command.replaced"));
            })));
            made.AddRange(plan.Calls.Select(call => call.Select(d => waiting[d.Id]).Where(c => c.DueAt <= Now).ToArray()).Where(call => call.Length > 0));
        }

        if (replaced.Count > 0)
            await writer.WriteAsync(lease, store.Store, replaced, null, cancellationToken);
        return [.. made.OrderBy(call => call.Min(c => c.Priority)).ThenBy(call => call.Min(c => c.Sequence))];
    }

    private async Task SendAsync(ICommandKind kind, Command[] commands, CancellationToken cancellationToken)
    {
        if (!await AskAsync(kind, commands, cancellationToken))
            return;
        var asked = Now;
        var (readings, trouble) = await CallAsync((shop, token) => kind.ReadAsync(shop, commands, token), cancellationToken);
        // This node may have stood still with the reading in its hands: what was there then says little of what is there now.
        if (trouble is null && Now - asked > ReadingHolds)
            trouble = new CallTrouble(CallTrouble.Sort.Retry, Phrase.Of("platform.failure.no-answer", ""));
        if (trouble is not null)
        {
            await TroubleAsync(kind, commands, trouble, sent: false);
            return;
        }

        var changes = commands.Select(c => Changed(c, () => Decide(kind, c, readings!.TryGetValue(c.Target, out var now) ? now : null))).ToList();
        var written = await WriteAsync(kind.Family, null, changes);
        var sending = commands.Where(c => c.State == CommandState.Sending && written.Contains(c.Id)).ToArray();
        if (sending.Length > 0)
            await DeliverAsync(kind, sending, cancellationToken);
    }

    private void Decide(ICommandKind kind, Command command, Reading? now)
    {
        if (now is not { } reading)
        {
            End(command, CommandState.Failed, Phrase.Of("platform.command.no-sku"));
            return;
        }

        var step = kind.Decide(command, kind.Baseline(command, open.OwnOf(command)), reading);
        if (step.Move != CommandMove.Send)
        {
            End(command, step.Move == CommandMove.Done ? CommandState.Done : CommandState.Failed, step.Words);
            return;
        }

        (command.State, command.Sent, command.Before, command.CommittedBefore) = (CommandState.Sending, step.Value, reading.Value, reading.Committed);
        (command.SentAt, command.DueAt, command.Outcome) = (Now, Now + readBackAfter, step.Words); // should this node end before it knows more
    }

    /// <summary>The call itself. A refused one is halved until the row that is refused stands alone: nothing of a refused call was done.</summary>
    private async Task DeliverAsync(ICommandKind kind, Command[] commands, CancellationToken cancellationToken)
    {
        // This node may have stood still since it marked them, and another one may have the lane: what is late is not sent but read back. Looked at last, behind all
        // that the call needs to know.
        var late = false;
        var (refusals, trouble) = await CallAsync(async (shop, token) =>
        {
            late = Now - commands[0].SentAt > Fresh;
            return late ? new Dictionary<CommandId, RowRefusal>() : await kind.SendAsync(shop, store.Currency, commands, token);
        }, cancellationToken);
        if (late)
            return;
        if (trouble is { Kind: CallTrouble.Sort.Refused } && commands.Length > 1)
        {
            await DeliverAsync(kind, commands[..(commands.Length / 2)], cancellationToken);
            await DeliverAsync(kind, commands[(commands.Length / 2)..], cancellationToken);
            return;
        }

        if (trouble is not null)
        {
            await TroubleAsync(kind, commands, trouble, sent: true);
            return;
        }

        await WriteAsync(kind.Family, BreakerRule.Succeeded(), [.. commands.Select(c => Changed(c, () =>
        {
            if (!refusals!.TryGetValue(c.Id, out var refusal))
                End(c, CommandState.Done, c.Outcome);
            else if (refusal.Words is { } words)
                End(c, CommandState.Failed, words);
            else
                Attempt(c, Phrase.Of("platform.command.row-unknown"), null);
        }))]);
    }

    /// <summary>Whether the breaker lets a call through; if not, its commands wait until it can.</summary>
    private async Task<bool> AskAsync(ICommandKind kind, Command[] commands, CancellationToken cancellationToken)
    {
        var before = BreakerOf(kind.Family);
        var (allowed, askAt, after) = BreakerRule.Ask(before, Now);
        var changes = allowed ? [] : commands.Select(c => Changed(c, () => Wait(c, askAt, Phrase.Of("platform.command.breaker")))).ToList();
        if (!allowed || after != before)
            await writer.WriteAsync(lease, store.Store, changes, after == before ? null : (kind.Family, after), cancellationToken);
        open.Breakers[kind.Family] = after;
        return allowed;
    }

    private async Task<(T? Answer, CallTrouble? Trouble)> CallAsync<T>(Func<ShopAccess, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await calls.CallAsync(lease.Tenant, store.Store, call, cancellationToken);
            return answer.Ok ? (answer.Value, null) : (default, CallTrouble.Of(answer.Problem, Now));
        }
        catch (TikTokShopException failed)
        {
            return (default, CallTrouble.Of(failed, Now));
        }
    }

    private async Task TroubleAsync(ICommandKind kind, Command[] commands, CallTrouble trouble, bool sent)
    {
        if (trouble.OfPlatform)
            log.CommandsTroubled(commands.Length, kind.Kind, store.Store, lease.Tenant, trouble.Kind);
        var breaker = trouble.OfPlatform ? BreakerRule.Failed(BreakerOf(kind.Family), Now)
            : trouble.Kind == CallTrouble.Sort.Wait ? null
            : BreakerRule.Succeeded(); // it answered
        await WriteAsync(kind.Family, breaker, [.. commands.Select(c => Changed(c, () => Take(c, trouble, sent)))]);
    }

    private void Take(Command command, CallTrouble trouble, bool sent)
    {
        // Nothing was done of what was marked for this call. What an earlier call left unknown stays so.
        if (sent && (trouble.Kind is CallTrouble.Sort.Wait or CallTrouble.Sort.Retry))
            (command.State, command.Sent, command.Before, command.CommittedBefore, command.SentAt) = (CommandState.Waiting, null, null, null, null);
        switch (trouble.Kind)
        {
            case CallTrouble.Sort.Refused or CallTrouble.Sort.Hopeless:
                // What was refused may have been the reading back: that says nothing of what is read back.
                End(command, CommandState.Failed, !sent && command.State == CommandState.Sending ? Phrase.Of("platform.command.unread", trouble.Words) : trouble.Words);
                break;
            case CallTrouble.Sort.Wait:
                Wait(command, Later(trouble.RetryAt!.Value), trouble.Words);
                break;
            case CallTrouble.Sort.Retry:
                Attempt(command, trouble.Words, trouble.RetryAt);
                break;
            default:
                Attempt(command, trouble.Words, null);
                break;
        }
    }

    private void Attempt(Command command, Phrase words, DateTimeOffset? notBefore)
    {
        if (++command.Attempts >= CommandBackoff.MostAttempts)
        {
            End(command, CommandState.Failed, Phrase.Of(command.State == CommandState.Sending ? "platform.command.given-up-unknown" : "platform.command.given-up", words, command.Attempts));
            return;
        }

        var at = Now + CommandBackoff.After(command.Attempts, _roll);
        Wait(command, notBefore > at ? notBefore.Value : at, words);
    }

    private static void Wait(Command command, DateTimeOffset at, Phrase? words) => (command.DueAt, command.Outcome) = (at, words);

    private void End(Command command, CommandState state, Phrase? words) => (command.State, command.Outcome, command.SettledAt) = (state, words, Now);

    // Never now, so that a turn always leaves less that is due.
    private DateTimeOffset Later(DateTimeOffset at) => at > Now ? at : Now + TimeSpan.FromSeconds(1);

    private BreakerState BreakerOf(string family) => open.Breakers.GetValueOrDefault(family, BreakerState.Closed);

    private static CommandChange Changed(Command command, Action change)
    {
        var from = command.State;
        change();
        return new(command, from);
    }

    /// <summary>What was worked out is written even when the host stops meanwhile. A trial that said nothing of the platform is over: the next call is another.</summary>
    private Task<IReadOnlySet<CommandId>> WriteAsync(string family, BreakerState? breaker, IReadOnlyCollection<CommandChange> changes)
    {
        var before = BreakerOf(family);
        var after = breaker ?? before with { TrialSince = null };
        open.Breakers[family] = after;
        return writer.WriteAsync(lease, store.Store, changes, after == before ? null : (family, after), CancellationToken.None);
    }
}
