using System.Text.Encodings.Web;
using System.Text.Json;

namespace TenantConsole.Benchmarks;

/// <summary>One measured number, printed as one line of JSON.</summary>
/// <param name="Bench">The benchmark's name, as given on the command line.</param>
/// <param name="Metric">What was measured, and where a figure is scaled, from what.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">s, MB, rows/s, ms, %, tps.</param>
/// <param name="Floor">The value at which the product is still acceptable; null for a figure that only informs, such as a rival's.</param>
/// <param name="Goal">The value we are after.</param>
/// <param name="Rival">The same metric of somebody else's way, measured in the same run.</param>
/// <param name="MoreIsBetter">Rates are better when higher, times and sizes when lower.</param>
internal sealed record Figure(
    string Bench,
    string Metric,
    double Value,
    string Unit,
    double? Floor = null,
    double? Goal = null,
    double? Rival = null,
    bool MoreIsBetter = false)
{
    // The lines are read by people and programs, never by a browser: an apostrophe may stay one.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many times better than the rival.</summary>
    public double? Ratio => Rival is not { } rival || Value == 0 || rival == 0 ? null : MoreIsBetter ? Value / rival : rival / Value;

    /// <summary>"goal", "floor" or "no": the better of the two limits that the value keeps. Null without limits.</summary>
    public string? Met =>
        Goal is { } goal && Keeps(goal) ? "goal"
        : Floor is { } floor && Keeps(floor) ? "floor"
        : Floor is null && Goal is null ? null
        : "no";

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            bench = Bench,
            metric = Metric,
            value = Rounded(Value),
            unit = Unit,
            floor = Floor,
            goal = Goal,
            rival = Rounded(Rival),
            ratio = Rounded(Ratio),
            met = Met,
        },
        Json);

    private bool Keeps(double limit) => MoreIsBetter ? Value >= limit : Value <= limit;

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, Math.Abs(number) >= 100 ? 0 : 3) : null;
}
