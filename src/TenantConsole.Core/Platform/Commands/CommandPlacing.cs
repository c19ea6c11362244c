using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Places commands: the part that all kinds share.</summary>
internal sealed class CommandPlacing(TenantDatabases databases, TimeProvider clock)
{
    public async Task<Result<IReadOnlyList<PlacedCommand>>> PlaceAsync(
        Actor actor, string permission, StoreId store, string kind, IReadOnlyList<WantedCommand> rows, string? reason, bool bulk, Func<WantedCommand, string, Problem?> check,
        CancellationToken cancellationToken)
    {
        if (rows.Count is 0 or > ChangePrices.MostRows)
            return CommandProblems.Rows(ChangePrices.MostRows);
        if (reason?.Length > ChangePrices.LongestReason)
            return CommandProblems.Reason(ChangePrices.LongestReason);
        await using var db = databases.Open(actor, permission);
        if (await db.Stores.Where(s => s.StoreId == store).Select(s => new { s.Currency, s.State }).FirstOrDefaultAsync(cancellationToken) is not { } known)
            return StoresProblems.UnknownStore;
        if (known.State == ConnectionState.Disconnected)
            return CommandProblems.NotConnected;

        var keys = new HashSet<string>(StringComparer.Ordinal);
        var refused = rows.Select(row => (row.Row, Problem: CheckIds(row, keys) ?? check(row, known.Currency))).Where(r => r.Problem is not null).ToDictionary(r => r.Row, r => r.Problem!);
        var good = rows.Where(r => !refused.ContainsKey(r.Row)).ToList();
        var placed = good.Count == 0 ? [] : await StoreAsync(db, actor, store, kind, good, reason, bulk, cancellationToken);
        return Result<IReadOnlyList<PlacedCommand>>.Of(
            [.. rows.Select(r => refused.TryGetValue(r.Row, out var problem) ? new PlacedCommand(r.Row, null, false, problem) : placed[r.Row])]);
    }

    private async Task<Dictionary<int, PlacedCommand>> StoreAsync(
        ConsoleDb db, Actor actor, StoreId store, string kind, List<WantedCommand> rows, string? reason, bool bulk, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await WorkQueue.RaiseAsync(db, CommandLane.LaneOf(store), now, cancellationToken); // holds the lane: of two with one key the second finds the first
        var keys = rows.ConvertAll(r => r.Key);
        var before = await db.Commands.AsNoTracking().Where(c => c.StoreId == store && keys.Contains(c.Key)).ToDictionaryAsync(c => c.Key, StringComparer.Ordinal, cancellationToken);
        var placed = new Dictionary<int, PlacedCommand>();
        var made = new List<WantedCommand>();
        var places = await db.Database.SqlQuery<long>($"select nextval('platform.command_sequence') as \"Value\" from generate_series(1, {rows.Count})").ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            if (before.TryGetValue(row.Key, out var stored))
            {
                placed[row.Row] = row.Is(stored, kind) ? new(row.Row, stored.Id, true, null) : new(row.Row, null, false, CommandProblems.KeyTaken(row.Row));
                continue;
            }

            var command = Of(actor, store, kind, row, places[made.Count], reason, bulk, now);
            db.Commands.Add(command);
            made.Add(row);
            placed[row.Row] = new(row.Row, command.Id, false, null);
        }

        if (made.Count == 0)
            return placed; // nothing to commit
        db.Record(
            actor, clock, "platform.commands-placed", ("store", store.ToString()), null,
            new { Kind = kind, Count = made.Count, Reason = reason, Rows = made.ConvertAll(Words) }, store);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{ChangeNotice.Commands}"})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return placed;
    }

    private static string Words(WantedCommand row) => string.Create(
        CultureInfo.InvariantCulture, $"{row.Sku}{(row.Warehouse.Length == 0 ? "" : "@")}{row.Warehouse}: {row.Seen:0.####} > {row.Wanted:0.####}");

    private Command Of(Actor actor, StoreId store, string kind, WantedCommand row, long place, string? reason, bool bulk, DateTimeOffset now) => new()
    {
        TenantId = actor.Tenant,
        StoreId = store,
        Id = EntityId.New<CommandId>(clock),
        Sequence = place,
        Kind = kind,
        ProductId = row.Product,
        SkuId = row.Sku,
        WarehouseId = row.Warehouse,
        Wanted = row.Wanted,
        Seen = row.Seen,
        SeenAt = row.SeenAt is { } at && at < now ? at : now,
        Key = row.Key,
        Priority = bulk ? CallPriority.Bulk : CallPriority.Prompt,
        PlacedByKind = actor.Kind,
        PlacedBy = actor.Member,
        PlacedByKey = actor.ApiKey,
        PlacedByName = actor.Name,
        Reason = reason,
        PlacedAt = now,
        DueAt = now,
    };

    private static Problem? CheckIds(WantedCommand row, HashSet<string> keys) =>
        row.Key is not { Length: > 0 and <= ChangePrices.LongestKey } ? CommandProblems.Key(ChangePrices.LongestKey, row.Row)
        : !keys.Add(row.Key) ? CommandProblems.KeyTwice(row.Row)
        : !ProductId.TryParse(row.Product, out _) ? CommandProblems.Product(row.Row)
        : !SkuId.TryParse(row.Sku, out _) ? CommandProblems.Sku(row.Row)
        : null;
}
