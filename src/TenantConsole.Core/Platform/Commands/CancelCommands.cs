using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Takes waiting commands of a store back. What is being sent, or has ended, stays as it is.</summary>
[UseCase(Permission.RunCancel)]
public sealed class CancelCommands(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>What became of it.</summary>
    /// <param name="Cancelled">How many were taken back.</param>
    /// <param name="Left">Those that were named and stay, with the reason.</param>
    public sealed record Answer(int Cancelled, IReadOnlyList<(CommandId Command, Problem Problem)> Left);

    /// <summary>Takes them back.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="store">The store.</param>
    /// <param name="picked">Which; null for all that wait.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Result<Answer>> RunAsync(Actor actor, StoreId store, IReadOnlyCollection<CommandId>? picked, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunCancel) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunCancel);
        if (!await db.Stores.AnyAsync(s => s.StoreId == store, cancellationToken))
            return StoresProblems.UnknownStore;
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await WorkQueue.RaiseAsync(db, CommandLane.LaneOf(store), now, cancellationToken); // holds the lane: none of them becomes a call meanwhile
        var ids = picked?.Distinct().ToList();
        var commands = db.Commands.AsNoTracking().Where(c => c.StoreId == store);
        var found = await (ids is null ? commands.Where(c => c.State == CommandState.Waiting) : commands.Where(c => ids.Contains(c.Id)))
            .Select(c => new { c.Id, c.State }).ToDictionaryAsync(c => c.Id, c => c.State, cancellationToken);
        var waiting = found.Where(c => c.Value == CommandState.Waiting).Select(c => c.Key).ToList();
        var left = (ids ?? []).Where(id => !waiting.Contains(id)).Select(id => (id, found.ContainsKey(id) ? CommandProblems.NotWaiting : CommandProblems.UnknownCommand)).ToList();
        if (waiting.Count == 0)
            return new Answer(0, left);

        await db.Commands.Where(c => c.StoreId == store && waiting.Contains(c.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.State, CommandState.Cancelled).SetProperty(c => c.SettledAt, now).SetProperty(c => c.Outcome, (Phrase?)null), cancellationToken); // why it waited is no outcome
        db.Record(actor, clock, "platform.commands-cancelled", ("store", store.ToString()), null, new { Count = waiting.Count, Commands = waiting.ConvertAll(id => id.Value) }, store);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{ChangeNotice.Commands}"})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Answer(waiting.Count, left);
    }
}
