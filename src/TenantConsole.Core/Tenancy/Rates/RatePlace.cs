using System.Globalization;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>A place in the list of rates: the last row of a page, after which the next begins.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Base">Its pair: of this currency …</param>
/// <param name="Quote">… in this one.</param>
public sealed record RatePlace(DateOnly Day, string Base, string Quote)
{
    private const string Format = "yyyyMMdd";

    /// <summary>What <see cref="ToString"/> gave; null for anything else.</summary>
    public static RatePlace? Parse(string? text) =>
        text?.Split('-') is [var day, { Length: 3 } from, { Length: 3 } to] && DateOnly.TryParseExact(day, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? new(on, from, to) : null;

    /// <summary>As in addresses: <c>20261120-EUR-USD</c>.</summary>
    public override string ToString() => $"{Day.ToString(Format, CultureInfo.InvariantCulture)}-{Base}-{Quote}";
}
