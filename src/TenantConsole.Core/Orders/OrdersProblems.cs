namespace TenantConsole.Core.Orders;

/// <summary>The expected failures of the module.</summary>
public static class OrdersProblems
{
    /// <summary>The code of <see cref="TextTooShort"/>.</summary>
    public const string TextTooShortCode = "orders.text-too-short";

    /// <summary>The code of <see cref="TextTooBroad"/>.</summary>
    public const string TextTooBroadCode = "orders.text-too-broad";

    /// <summary>The page's address names a place that is not in any list.</summary>
    public static Problem BadCursor { get; } = new("orders.bad-page", "This page address is damaged. Go to the first page.", "page");

    /// <summary>The first day is after the last.</summary>
    public static Problem DatesCrossed { get; } = new("orders.dates-crossed", "The first day is after the last. Swap them.", "from");

    /// <summary>One letter matches everything.</summary>
    public static Problem TextTooShort { get; } =
        new(TextTooShortCode, "Type at least two characters of a SKU or title, or six digits of an order id.", "text");

    /// <summary>The text leads to more than a page can merge quickly.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="limit">How many SKUs or orders it may lead to.</param>
    public static Problem TextTooBroad(string text, int limit) =>
        new(TextTooBroadCode, $"“{text}” is the beginning of more than {limit} SKUs or order ids. Type more of it, or choose a store.", "text");

    /// <summary>An export is not what was counted: no file is better than a wrong one.</summary>
    public static Problem CountsDiffer(long counted, long written) =>
        new("orders.export-counts", $"{counted} orders were counted, {written} were written. Nothing was kept; start the export again.");

    /// <summary>The zone is not in the time zone database.</summary>
    public static Problem UnknownZone(string zone) => new("orders.export-zone", $"“{zone}” is no time zone such as Europe/London.", "timeZone");

    /// <summary>There is no such order, or not for this actor.</summary>
    public static Problem UnknownOrder { get; } = Problem.Unknown("This order");

    /// <summary>The buyer's data was erased, or the platform no longer tells it.</summary>
    public static Problem NoBuyer { get; } =
        new("orders.no-buyer", "Nothing is known of this buyer: the platform did not tell it, took it back, or the person was erased.");
}
