using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Places commands that set prices. They go out in the store's lane; what became of each is in <see cref="ListCommands"/>.</summary>
/// <remarks>Safe to repeat: a key that was placed before is the same command. Rows that are wrong do not stop the others.</remarks>
[UseCase(Permission.CatalogPublish)]
public sealed class ChangePrices(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Commands that are placed at once, at most.</summary>
    public const int MostRows = 1_000;

    /// <summary>Characters of a key, at most.</summary>
    public const int LongestKey = 100;

    /// <summary>Characters of a reason, at most.</summary>
    public const int LongestReason = 300;

    /// <summary>A price to set.</summary>
    /// <param name="Key">The caller's own name for this change, unique within the store.</param>
    /// <param name="Product">The platform's id of the product.</param>
    /// <param name="Sku">The platform's id of the SKU.</param>
    /// <param name="Amount">The new price, in the store's currency.</param>
    /// <param name="Seen">The price that was seen when this was decided; if it has changed since, nothing is sent. Null to overwrite any.</param>
    /// <param name="SeenAt">When it was seen (protocol time); now when null.</param>
    public sealed record Row(string Key, string Product, string Sku, decimal Amount, decimal? Seen = null, DateTimeOffset? SeenAt = null);

    /// <summary>What to place.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Rows">1 to <see cref="MostRows"/>.</param>
    /// <param name="Reason">Why, for those who look later.</param>
    /// <param name="Bulk">Of a file or a rule: what people change by hand goes before.</param>
    public sealed record Request(StoreId Store, IReadOnlyList<Row> Rows, string? Reason = null, bool Bulk = false);

    private readonly CommandPlacing _placing = new(databases, clock);

    /// <summary>Places them.</summary>
    /// <returns>One outcome a row, in the rows' order.</returns>
    public async Task<Result<IReadOnlyList<PlacedCommand>>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.CatalogPublish) is { } refusal)
            return refusal;
        return await _placing.PlaceAsync(
            actor, Permission.CatalogPublish, request.Store, CommandKinds.Price,
            [.. request.Rows.Select((r, n) => new WantedCommand(n + 1, r.Key, r.Product, r.Sku, "", r.Amount, r.Seen, r.SeenAt))],
            request.Reason, request.Bulk, Check, cancellationToken);
    }

    private static Problem? Check(WantedCommand row, string currency) =>
        Fits(row.Wanted, currency) && row.Wanted > 0 ? row.Seen is { } seen && !Fits(seen, currency) ? CommandProblems.SeenPrice(currency, row.Row) : null
        : CommandProblems.Amount(currency, row.Row);

    private static bool Fits(decimal amount, string currency) =>
        amount is >= 0 and <= 100_000_000 && decimal.Round(amount, Currency.Parse(currency).MinorDigits) == amount;
}
