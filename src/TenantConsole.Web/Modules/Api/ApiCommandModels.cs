using System.ComponentModel;
using System.Globalization;
using TenantConsole.Core;
using TenantConsole.Core.Platform.Commands;

namespace TenantConsole.Web.Modules.Api;

// The words of the API about commands. They change only with a new version, whatever becomes of the types that they are made from.

[Description("Prices to set in one store.")]
internal sealed record ApiPrices
{
    [Description("1 to 1,000 prices: key (your own name for this change, 1 to 100 characters, unique within the store), product and sku (the platform's ids), amount (decimal text in the store's currency), and, if nothing is to be sent when the price has changed since you looked, seen (the price that you saw) with seenAt (when; now if left out).")]
    public required IReadOnlyList<ApiPriceRow?> Rows { get; init; }

    [Description("Why, for those who look later; up to 300 characters.")]
    public string? Reason { get; init; }
}

[Description("A price to set.")]
internal sealed record ApiPriceRow
{
    [Description("Your own name for this change, 1 to 100 characters, unique within the store: sent again, it is the same command.")]
    public required string Key { get; init; }

    [Description("The platform's id of the product, digits.")]
    public required string Product { get; init; }

    [Description("The platform's id of the SKU, digits.")]
    public required string Sku { get; init; }

    [Description("The price in the store's currency, as decimal text: “12.50”.")]
    public required decimal Amount { get; init; }

    [Description("The price that you saw: if it has changed since, nothing is sent. Left out, any price is overwritten.")]
    public decimal? Seen { get; init; }

    [Description("When you saw it; now if left out.")]
    public DateTimeOffset? SeenAt { get; init; }
}

[Description("Stock levels to set in one store.")]
internal sealed record ApiStock
{
    [Description("1 to 1,000 levels: key (your own name for this change, 1 to 100 characters, unique within the store), product, sku and warehouse (the platform's ids), quantity (units that shall be on sale), seen (units that you saw on sale: what was sold since is taken off), and seenAt (when; now if left out).")]
    public required IReadOnlyList<ApiStockRow?> Rows { get; init; }

    [Description("Why, for those who look later; up to 300 characters.")]
    public string? Reason { get; init; }
}

[Description("A stock level to set.")]
internal sealed record ApiStockRow
{
    [Description("Your own name for this change, 1 to 100 characters, unique within the store: sent again, it is the same command.")]
    public required string Key { get; init; }

    [Description("The platform's id of the product, digits.")]
    public required string Product { get; init; }

    [Description("The platform's id of the SKU, digits.")]
    public required string Sku { get; init; }

    [Description("The platform's id of the warehouse, digits.")]
    public required string Warehouse { get; init; }

    [Description("Units that shall be on sale, 0 to 99,999.")]
    public required int Quantity { get; init; }

    [Description("Units that you saw on sale when you decided: what was sold since is taken off quantity.")]
    public required int Seen { get; init; }

    [Description("When you saw them; now if left out.")]
    public DateTimeOffset? SeenAt { get; init; }
}

[Description("What became of the rows, in their order. A wrong row stops no other.")]
internal sealed record ApiPlaced(
    [property: Description("Rows that are commands now, or were before under the same key.")] int Placed,
    int Refused,
    IReadOnlyList<ApiPlacedRow> Rows)
{
    public static ApiPlaced Of(IReadOnlyList<PlacedCommand> placed) =>
        new(placed.Count(row => row.Problem is null), placed.Count(row => row.Problem is not null), [.. placed.Select(ApiPlacedRow.Of)]);
}

[Description("What became of one row.")]
internal sealed record ApiPlacedRow(
    [property: Description("The row, counted from 1.")] int Row,
    [property: Description("The command; null when the row was refused.")] Guid? Command,
    [property: Description("True when it was there already, under the same key.")] bool Repeated,
    ApiRefusal? Problem)
{
    public static ApiPlacedRow Of(PlacedCommand placed) => new(placed.Row, placed.Command?.Value, placed.Repeated, ApiRefusal.Of(placed.Problem));
}

[Description("Why one of several was refused.")]
internal sealed record ApiRefusal(
    [property: Description("Stable, for programs.")] string Code,
    [property: Description("For people.")] string Detail,
    string? Field)
{
    public static ApiRefusal? Of(Problem? problem) => problem is null ? null : new(problem.Code, problem.Message, problem.Field);
}

[Description("Something that is to be changed at the platform.")]
internal sealed record ApiCommand(
    Guid Id,
    [property: Description("The store in which.")] Guid Store,
    [property: Description("price.update or stock.update.")] string Kind,
    [property: Description("Your name for it.")] string Key,
    string Product, string Sku,
    [property: Description("Of stock.")] string? Warehouse,
    [property: Description("What shall be there: an amount in the store's currency, or units; decimal text.")] string Wanted,
    [property: Description("The basis on which it was decided.")] string? Seen,
    [property: Description("What was sent to the platform.")] string? Sent,
    [property: Description("waiting, sending (sent, and it is not known yet what came of it), done, failed, replaced or cancelled.")] string State,
    [property: Description("What became of it or why it waits, in words.")] string? Outcome,
    [property: Description("Attempts that failed.")] int Attempts,
    string? Reason, string PlacedBy, DateTime PlacedAt,
    [property: Description("When it is tried next, while it is open.")] DateTime? DueAt,
    [property: Description("When it ended.")] DateTime? SettledAt,
    [property: Description("The newer command that went out instead.")] Guid? ReplacedBy)
{
    public static ApiCommand Of(CommandRow row) => new(
        row.Id.Value, row.Store.Value, row.Kind, row.Key, row.Product, row.Sku, row.Warehouse.Length > 0 ? row.Warehouse : null, Text(row.Wanted)!, Text(row.Seen), Text(row.Sent), ApiReading.Of(row.State),
        row.Outcome, row.Attempts, row.Reason, row.PlacedBy, row.PlacedAt.UtcDateTime, row.SettledAt is null ? row.DueAt.UtcDateTime : null, row.SettledAt?.UtcDateTime, row.ReplacedBy?.Value);

    private static string? Text(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}

[Description("Which commands to take back: one of the two.")]
internal sealed record ApiCancellation
{
    [Description("These, by their ids.")]
    public IReadOnlyList<string?>? Commands { get; init; }

    [Description("true: all of the store that wait.")]
    public bool All { get; init; }
}

[Description("What became of it.")]
internal sealed record ApiCancelled(
    [property: Description("How many were taken back.")] int Cancelled,
    [property: Description("Those that were named and stay.")] IReadOnlyList<ApiLeftCommand> Left);

[Description("A command that stays as it is.")]
internal sealed record ApiLeftCommand(Guid Command, ApiRefusal Problem);
