namespace TenantConsole.Core.Orders;

/// <summary>What a list of orders can be sorted by: what an index serves, and nothing else.</summary>
public enum OrderSortKey
{
    /// <summary>When it was placed.</summary>
    Placed,

    /// <summary>The figure of the total. Currencies are not converted: 500 JPY stands above 400 EUR.</summary>
    Total,

    /// <summary>Where it is in its life; the newest first within a status.</summary>
    Status,
}
