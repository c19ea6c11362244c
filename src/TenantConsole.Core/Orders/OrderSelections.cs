using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;

namespace TenantConsole.Core.Orders;

/// <summary>Resolves a filter for an actor: stores within their scope, and where the text leads. No round trip without a client or a text.</summary>
internal static class OrderSelections
{
    /// <summary>SKUs that a page merges at most; past it a person is asked to type more.</summary>
    public const int MaxSkus = 60;

    /// <summary>Order ids that a page sorts at most.</summary>
    public const int MaxOrders = 200;

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
        TenantDatabases databases, Actor actor, OrderFilter filter, CancellationToken cancellationToken)
    {
        if (filter.From > filter.To)
        {
            return OrdersProblems.DatesCrossed;
        }

        await using var db = databases.Open(actor, Permission.OrderView);
        var stores = await StoresAsync(db, actor.Scope(Permission.OrderView), filter, cancellationToken);
        var selection = new OrderSelection(actor.Tenant, stores, filter.Ranks, filter.From, filter.To, null, null);
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

        var skus = await SkusAsync(databases, selection, text, cancellationToken);
        var orders = digits && text.Length >= IdDigits ? await OrdersAsync(databases, db, selection, text, cancellationToken) : [];
        return skus.Length > MaxSkus ? OrdersProblems.TextTooBroad(text, MaxSkus)
            : orders.Length > MaxOrders ? OrdersProblems.TextTooBroad(text, MaxOrders)
            : selection with { Skus = skus, Orders = orders };
    }

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

    private static Task<string[]> SkusAsync(TenantDatabases databases, OrderSelection selection, string text, CancellationToken cancellationToken)
    {
        var command = new NpgsqlBatchCommand((selection.Stores is null ? SkuSql : SkuInStoresSql) + $" limit {MaxSkus + 1}")
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
