using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>A store's commands with what became of each, the newest first.</summary>
[UseCase(Permission.RunView)]
public sealed class ListCommands(TenantDatabases databases)
{
    /// <summary>Rows of an answer, at most.</summary>
    public const int LargestPage = 200;

    /// <summary>What is asked.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="State">Only those in this state.</param>
    /// <param name="Picked">Only these.</param>
    /// <param name="Before">Only those with a lower <see cref="Row.Place"/>: the next page.</param>
    /// <param name="Size">1 to <see cref="LargestPage"/>.</param>
    public sealed record Request(StoreId Store, CommandState? State = null, IReadOnlyCollection<CommandId>? Picked = null, long? Before = null, int Size = 50);

    /// <summary>One command.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Place">Its place among the store's.</param>
    /// <param name="Kind">What it does: <see cref="CommandKinds"/>.</param>
    /// <param name="Product">The product.</param>
    /// <param name="Sku">The SKU.</param>
    /// <param name="Warehouse">The warehouse; empty for prices.</param>
    /// <param name="Wanted">What shall be there.</param>
    /// <param name="Seen">The basis.</param>
    /// <param name="Sent">What was sent.</param>
    /// <param name="State">Where it is.</param>
    /// <param name="Outcome">What became of it, or why it waits.</param>
    /// <param name="Attempts">Attempts that failed.</param>
    /// <param name="PlacedBy">Who placed it.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Key">The caller's name for it.</param>
    /// <param name="PlacedAt">When (protocol time).</param>
    /// <param name="DueAt">When it is tried next, while it is open.</param>
    /// <param name="SettledAt">When it ended.</param>
    /// <param name="ReplacedBy">The newer command that went out instead.</param>
    public sealed record Row(
        CommandId Id, long Place, string Kind, string Product, string Sku, string Warehouse, decimal Wanted, decimal? Seen, decimal? Sent, CommandState State, Phrase? Outcome,
        int Attempts, string PlacedBy, string? Reason, string Key, DateTimeOffset PlacedAt, DateTimeOffset DueAt, DateTimeOffset? SettledAt, CommandId? ReplacedBy);

    /// <summary>Reads them.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        if (!await db.Stores.AnyAsync(s => s.StoreId == request.Store, cancellationToken))
            return StoresProblems.UnknownStore;
        var commands = db.Commands.Where(c => c.StoreId == request.Store);
        if (request.State is { } state)
            commands = commands.Where(c => c.State == state);
        if (request.Picked?.ToList() is { } picked)
            commands = commands.Where(c => picked.Contains(c.Id));
        if (request.Before is { } before)
            commands = commands.Where(c => c.Sequence < before);
        return await commands.OrderByDescending(c => c.Sequence).Take(Math.Clamp(request.Size, 1, LargestPage))
            .Select(c => new Row(
                c.Id, c.Sequence, c.Kind, c.ProductId, c.SkuId, c.WarehouseId, c.Wanted, c.Seen, c.Sent, c.State, c.Outcome, c.Attempts, c.PlacedByName, c.Reason, c.Key, c.PlacedAt,
                c.DueAt, c.SettledAt, c.ReplacedBy))
            .ToListAsync(cancellationToken);
    }
}
