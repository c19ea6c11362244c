using System.Globalization;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>
/// A place in the list of deliveries, newest first: a day (UTC), and a place in the inbox within it. Days come first because they are the partitions; within one the order is that of the inbox, which a primary key
/// serves, so that the list costs receiving no index of its own.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Sequence">What comes next is below it.</param>
public sealed record DeliveryPlace(DateOnly Day, long Sequence)
{
    private const string Format = "yyyyMMdd";

    /// <summary>Reads one of an address; null for anything else.</summary>
    public static DeliveryPlace? Parse(string? text) =>
        text?.Split('-') is [var day, var place]
        && DateOnly.TryParseExact(day, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 2000 and < 2100
        && long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? new(date, sequence) : null;

    /// <inheritdoc />
    public override string ToString() => $"{Day.ToString(Format, CultureInfo.InvariantCulture)}-{Sequence.ToString(CultureInfo.InvariantCulture)}";
}
