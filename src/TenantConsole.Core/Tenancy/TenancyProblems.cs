namespace TenantConsole.Core.Tenancy;

/// <summary>The expected failures of the module.</summary>
public static class TenancyProblems
{
    /// <summary>An agency cannot go from the one state to the other.</summary>
    public static Problem CannotMove(AgencyState from, AgencyState to) =>
        new("tenancy.state", $"An agency that is {Word(from)} cannot become {Word(to)}.", Field: "state");

    /// <summary>A file of rates that cannot be taken; nothing was changed.</summary>
    public static Problem RatesRefused(IReadOnlyList<Problem> rows) =>
        new("tenancy.rates-refused", $"Nothing was imported: {rows.Count} rows are wrong. First: {rows[0].Message}", rows[0].Field, rows[0].Row);

    private static string Word(AgencyState state) => state switch
    {
        AgencyState.Active => "active",
        AgencyState.Suspended => "suspended",
        AgencyState.Closing => "closing",
        _ => "closed",
    };
}
