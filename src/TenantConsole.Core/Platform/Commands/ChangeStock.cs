using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Places commands that set stock levels. They go out in the store's lane; what became of each is in <see cref="ListCommands"/>.</summary>
/// <remarks>Safe to repeat: a key that was placed before is the same command. Rows that are wrong do not stop the others.</remarks>
[UseCase(Permission.InventoryEdit)]
public sealed class ChangeStock(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>The platform's highest level.</summary>
    public const int MostUnits = 99_999;

    /// <summary>A level to set.</summary>
    /// <param name="Key">The caller's own name for this change, unique within the store.</param>
    /// <param name="Product">The platform's id of the product.</param>
    /// <param name="Sku">The platform's id of the SKU.</param>
    /// <param name="Warehouse">The platform's id of the warehouse.</param>
    /// <param name="Quantity">Units that shall be on sale.</param>
    /// <param name="Seen">Units that were on sale when this was decided: what was sold since is taken off <paramref name="Quantity"/>.</param>
    /// <param name="SeenAt">When that was seen (protocol time); now when null.</param>
    public sealed record Row(string Key, string Product, string Sku, string Warehouse, int Quantity, int Seen, DateTimeOffset? SeenAt = null);

    /// <summary>What to place.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Rows">1 to <see cref="ChangePrices.MostRows"/>.</param>
    /// <param name="Reason">Why, for those who look later.</param>
    /// <param name="Bulk">Of a file or a rule: what people change by hand goes before.</param>
    public sealed record Request(StoreId Store, IReadOnlyList<Row> Rows, string? Reason = null, bool Bulk = false);

    private readonly CommandPlacing _placing = new(databases, clock);

    /// <summary>Places them.</summary>
    /// <returns>One outcome a row, in the rows' order.</returns>
    public async Task<Result<IReadOnlyList<PlacedCommand>>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.InventoryEdit) is { } refusal)
            return refusal;
        return await _placing.PlaceAsync(
            actor, Permission.InventoryEdit, request.Store, CommandKinds.Stock,
            [.. request.Rows.Select((r, n) => new WantedCommand(n + 1, r.Key, r.Product, r.Sku, r.Warehouse, r.Quantity, r.Seen, r.SeenAt))],
            request.Reason, request.Bulk, Check, cancellationToken);
    }

    private static Problem? Check(WantedCommand row, string currency) =>
        !WarehouseId.TryParse(row.Warehouse, out _) ? CommandProblems.Warehouse(row.Row)
        : row.Wanted is < 0 or > MostUnits ? CommandProblems.Quantity(MostUnits, row.Row)
        : row.Seen < 0 ? CommandProblems.SeenUnits(row.Row)
        : null;
}
