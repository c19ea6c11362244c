namespace TenantConsole.Core.Orders;

/// <summary>The expected failures of the module.</summary>
public static class OrdersProblems
{
    /// <summary>The code of <see cref="TextTooShort"/>.</summary>
    public const string TextTooShortCode = "orders.text-too-short";

    /// <summary>The code of <see cref="TextTooBroad"/>.</summary>
    public const string TextTooBroadCode = "orders.text-too-broad";

    /// <summary>The page's address names a place that is not in any list.</summary>
    public static Problem BadCursor => OrdersTexts.Say.Problem("orders.bad-page", field: "page");

    /// <summary>The first day is after the last.</summary>
    public static Problem DatesCrossed => OrdersTexts.Say.Problem("orders.dates-crossed", field: "from");

    /// <summary>One letter matches everything.</summary>
    public static Problem TextTooShort => OrdersTexts.Say.Problem(TextTooShortCode, field: "text");

    /// <summary>The text leads to more SKUs than any list asks for.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="limit">How many SKUs it may lead to.</param>
    public static Problem TextTooBroad(string text, int limit) =>
        OrdersTexts.Say.Problem(TextTooBroadCode, [text, limit], "text");

    /// <summary>The last no days, or more than a year of them.</summary>
    /// <param name="limit">The longest period.</param>
    public static Problem BadDays(int limit) => OrdersTexts.Say.Problem("orders.bad-days", [limit], "days");

    /// <summary>More orders picked by hand than one request carries.</summary>
    /// <param name="limit">How many it carries.</param>
    public static Problem TooManyPicked(int limit) => OrdersTexts.Say.Problem("orders.too-many-picked", [limit], "picked");

    /// <summary>An export is not what was counted: no file is better than a wrong one.</summary>
    public static Problem CountsDiffer(long counted, long written) =>
        OrdersTexts.Say.Problem("orders.export-counts", [counted, written]);

    /// <summary>The zone is not in the time zone database.</summary>
    public static Problem UnknownZone(string zone) => OrdersTexts.Say.Problem("orders.export-zone", [zone], "timeZone");

    /// <summary>There is no such order, or not for this actor.</summary>
    public static Problem UnknownOrder => OrdersTexts.Say.Unknown("orders.unknown-order");

    /// <summary>The buyer's data was erased, or the platform no longer tells it.</summary>
    public static Problem NoBuyer => OrdersTexts.Say.Problem("orders.no-buyer");
}
