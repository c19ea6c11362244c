using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Rates;

/// <summary>One day's rate, imported by the agency: 1 <see cref="Base"/> = <see cref="Rate"/> <see cref="Quote"/>.</summary>
public sealed class ExchangeRate : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Base { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Quote { get; init; }

    /// <summary>The day on which it holds; until the next one.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>How many of the quote currency one of the base currency buys.</summary>
    public required decimal Rate { get; set; }

    /// <summary>Where it is from, as the importer said.</summary>
    public required string Source { get; set; }
}
