using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>Resolves a filter for an actor: stores within their scope, and where the text leads. No round trip without a client or a text.</summary>
internal static class OrderSelections
{
    /// <summary>SKUs that a page merges at most; past it the list is walked (<see cref="OrderSelection.Broad"/>).</summary>
    public const int MaxSkus = 60;

    /// <summary>Order ids that a page sorts at most; past it the list is walked.</summary>
    public const int MaxOrders = 200;

    /// <summary>SKUs that a walk asks for at most: past it a person is asked to type more.</summary>
    public const int MostSkus = 20_000;

    /// <summary>The longest <see cref="OrderFilter.LastDays"/>.</summary>
    public const int MostDays = 366;

    private const int IdDigits = 6;

    // The key (tenant, kind, term, store, sku) holds a prefix as one range.
    private const string SkuSql =
        """
        select distinct t.sku_id from orders.search_terms t
        where t.tenant_id = $1 and t.kind = any($2) and t.term >= $3 and t.term < $4
        """;

    private const string SkuInStoresSql = SkuSql + " and t.store_id = any($5)";

    // The key (tenant, store, order) holds a prefix as one range a store.
    private const string OrderSql =
        """
        select s.store_id, o.order_id from unnest($2::uuid[]) as s(store_id)
        cross join lateral (
            select t.order_id from orders.orders t
            where t.tenant_id = $1 and t.store_id = s.store_id and t.order_id >= $3 and t.order_id < $4
            order by t.order_id limit 201) as o
        limit 201
        """;

    public static async Task<Result<OrderSelection>> ResolveAsync(
        TenantDatabases databases, BusinessClock business, Actor actor, OrderFilter filter, CancellationToken cancellationToken)
    {
        if (filter.From > filter.To && filter.LastDays is null)
        {
            return OrdersProblems.DatesCrossed;
        }

        if (filter.LastDays is < 1 or > MostDays)
        {
            return OrdersProblems.BadDays(MostDays);
        }

        if (filter.Picked.Count > OrderFilter.MostPicked)
        {
            return OrdersProblems.TooManyPicked(OrderFilter.MostPicked);
        }

        await using var db = databases.Open(actor, Permission.OrderView);
        var stores = await StoresAsync(db, actor.Scope(Permission.OrderView), filter, cancellationToken);
        var selection = new OrderSelection(actor.Tenant, stores, filter.Ranks, filter.From, filter.To, null, null);
        if (filter.Due is { } due)
        {
            var now = filter.AsOf ?? business.GetUtcNow();
            selection = selection with { ShipBy = due == OrderDue.Late ? (null, now) : (now, now + OrderFilter.SoonDue) };
        }

        if (filter.LastDays is { } days && !selection.IsEmpty)
        {
            selection = await InLastDaysAsync(db, selection, days, filter.AsOf ?? business.GetUtcNow(), cancellationToken);
        }

        if (filter.Picked.Count > 0)
        {
            var picked = filter.Picked.Where(p => stores is null || stores.Contains(p.Store.Value)).Select(p => (p.Store.Value, p.OrderId)).Distinct();
            return selection with { Skus = [], Orders = [.. picked] };
        }

        var text = SearchText.Normalise(filter.Text ?? "");
        if (text.Length == 0 || selection.IsEmpty)
        {
            return selection;
        }

        var digits = text.All(char.IsAsciiDigit);
        if (text.Length < 2 || (digits && text.Length < IdDigits && text.Length < 2))
        {
            return OrdersProblems.TextTooShort;
        }

        var isId = digits && text.Length >= IdDigits;
        var skus = await SkusAsync(databases, selection, text, MaxSkus + 1, cancellationToken);
        var orders = isId ? await OrdersAsync(databases, db, selection, text, cancellationToken) : [];
        if (skus.Length <= MaxSkus && orders.Length <= MaxOrders)
        {
            return selection with { Skus = skus, Orders = orders };
        }

        if (skus.Length > MaxSkus)
        {
            skus = await SkusAsync(databases, selection, text, MostSkus + 1, cancellationToken);
        }

        return skus.Length > MostSkus ? OrdersProblems.TextTooBroad(text, MostSkus)
            : selection with { Broad = new(skus, isId ? text : null, isId ? SearchText.After(text) : null) };
    }

    // The period is that of all stores together; days of it that are not in a store's own are left out for that store.
    private static async Task<OrderSelection> InLastDaysAsync(ConsoleDb db, OrderSelection selection, int days, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var zones = await db.Stores.Select(s => new { s.StoreId, s.TimeZone }).ToListAsync(cancellationToken);
        var todays = zones.Where(z => selection.Stores is null || selection.Stores.Contains(z.StoreId.Value))
            .GroupBy(z => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, ZoneOf(z.TimeZone)).DateTime), z => z.StoreId.Value)
            .ToDictionary(g => g.Key, g => g.ToArray());
        if (todays.Count == 0)
        {
            return selection with { Stores = [] };
        }

        var (from, to) = (todays.Keys.Min().AddDays(1 - days), todays.Keys.Max());
        var all = Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
        var outside = todays
            .Select(group => (group.Value, all.Where(day => day > group.Key || day <= group.Key.AddDays(-days)).ToArray()))
            .Where(group => group.Item2.Length > 0);
        return selection with { From = from, To = to, Outside = [.. outside] };
    }

    private static TimeZoneInfo ZoneOf(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;

    private static async Task<Guid[]?> StoresAsync(ConsoleDb db, StoreScope scope, OrderFilter filter, CancellationToken cancellationToken)
    {
        var chosen = scope;
        if (filter.Stores.Count > 0)
        {
            chosen = chosen.And(StoreScope.Of(filter.Stores));
        }

        if (filter.Client is { } client && !chosen.IsEmpty)
        {
            chosen = chosen.And(StoreScope.Of(await db.Stores.Where(s => s.ClientId == client).Select(s => s.StoreId).ToListAsync(cancellationToken)));
        }

        return chosen.All ? null : [.. chosen.Stores.Select(s => s.Value)];
    }

    private static Task<string[]> SkusAsync(TenantDatabases databases, OrderSelection selection, string text, int limit, CancellationToken cancellationToken)
    {
        var command = new NpgsqlBatchCommand((selection.Stores is null ? SkuSql : SkuInStoresSql) + $" limit {limit}")
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = selection.Tenant.Value },
                new NpgsqlParameter<string[]> { TypedValue = [SearchTerm.SkuKind, SearchTerm.TitleKind] },
                new NpgsqlParameter<string> { TypedValue = text },
                new NpgsqlParameter<string> { TypedValue = SearchText.After(text) },
            },
        };
        if (selection.Stores is { } stores)
        {
            command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = stores });
        }

        return OrderReads.ListAsync(databases, selection.Tenant, command, reader => reader.GetString(0), cancellationToken);
    }

    private static async Task<(Guid Store, string OrderId)[]> OrdersAsync(
        TenantDatabases databases, ConsoleDb db, OrderSelection selection, string text, CancellationToken cancellationToken)
    {
        var stores = selection.Stores ?? [.. (await db.Stores.Select(s => s.StoreId).ToListAsync(cancellationToken)).Select(s => s.Value)];
        var command = new NpgsqlBatchCommand(OrderSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = selection.Tenant.Value },
                new NpgsqlParameter<Guid[]> { TypedValue = stores },
                new NpgsqlParameter<string> { TypedValue = text },
                new NpgsqlParameter<string> { TypedValue = SearchText.After(text) },
            },
        };
        return await OrderReads.ListAsync(databases, selection.Tenant, command, reader => (reader.GetGuid(0), reader.GetString(1)), cancellationToken);
    }
}
