using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Tenancy;

/// <summary>The expected failures of the module.</summary>
public static class TenancyProblems
{
    /// <summary>An agency cannot go from the one state to the other.</summary>
    public static Problem CannotMove(AgencyState from, AgencyState to) =>
        TenancyTexts.Say.Problem("tenancy.state", [Word(from), Word(to)], "state");

    /// <summary>A file of rates that cannot be taken; nothing was changed.</summary>
    public static Problem RatesRefused(IReadOnlyList<Problem> rows) =>
        TenancyTexts.Say.Problem("tenancy.rates-refused", [rows.Count, rows[0].Phrase], rows[0].Field, rows[0].Row);

    /// <summary>A file of rates whose first line is not the header.</summary>
    public static Problem RatesHeader(string header) => TenancyTexts.Say.Problem("tenancy.rates-header", [header], row: 1);

    /// <summary>A file of rates with nothing in it.</summary>
    public static Problem RatesEmpty => TenancyTexts.Say.Problem("tenancy.rates-empty", row: 1);

    /// <summary>A row of rates that does not have its four cells.</summary>
    public static Problem RatesCells(int row, int cells) => TenancyTexts.Say.Problem("tenancy.rates-row", [row, cells], row: row, key: "tenancy.rates-cells");

    /// <summary>A pair and day that stand in a file of rates a second time: which of the two holds?</summary>
    public static Problem RatesTwice(int row, int first) => TenancyTexts.Say.Problem("tenancy.rates-row", [row, first], row: row, key: "tenancy.rates-twice");

    /// <summary>A file of rates that is too large.</summary>
    public static Problem RatesLarge(long bytes) => TenancyTexts.Say.Problem("tenancy.rates-large", [bytes, Rates.RateFile.MostBytes], "file");

    /// <summary>A file of rates of which nobody says where it is from.</summary>
    public static Problem RatesSource => TenancyTexts.Say.Problem("tenancy.rates-source", field: "source");

    /// <summary>More rates than one file holds.</summary>
    public static Problem RatesMany(int most) => TenancyTexts.Say.Problem("tenancy.rates-many", [most]);

    /// <summary>A cell of a row of rates that cannot be read.</summary>
    /// <param name="row">The line of the file.</param>
    /// <param name="field"><c>date</c>, <c>base</c>, <c>quote</c> or <c>rate</c>.</param>
    public static Problem RatesCell(int row, string field) => TenancyTexts.Say.Problem("tenancy.rates-row", [row], field, row, field switch
    {
        "date" => "tenancy.rates-day",
        "base" => "tenancy.rates-base",
        "quote" => "tenancy.rates-quote",
        _ => "tenancy.rates-rate",
    });

    private static Phrase Word(AgencyState state) => Phrase.Of(state switch
    {
        AgencyState.Active => "tenancy.state.active",
        AgencyState.Suspended => "tenancy.state.suspended",
        AgencyState.Closing => "tenancy.state.closing",
        _ => "tenancy.state.closed",
    });
}
