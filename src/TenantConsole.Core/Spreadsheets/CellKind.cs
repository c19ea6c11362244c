namespace TenantConsole.Core.Spreadsheets;

/// <summary>What a column holds. It decides number format, alignment and how a CSV cell is written.</summary>
public enum CellKind
{
    /// <summary>Text, and everything that only looks like a number: ids, SKUs, tracking numbers, phone numbers.</summary>
    Text,

    /// <summary>A count.</summary>
    Integer,

    /// <summary>A number with decimals that is not money: rate, weight, percentage points.</summary>
    Decimal,

    /// <summary>An amount; the decimals shown follow the currency of each cell.</summary>
    Money,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day without a time, such as a statement's date.</summary>
    Date,

    /// <summary>An instant, shown in the named time zone of the column.</summary>
    Timestamp,
}
