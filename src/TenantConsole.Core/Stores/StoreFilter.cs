using System.Globalization;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>Which stores of the list: the page, its tabs and its export ask the same. Empty parts do not limit.</summary>
/// <param name="Stores">Only these.</param>
/// <param name="Text">In the name, the code, the platform's id, the client's or the seller's name.</param>
/// <param name="Client">Only of this client.</param>
/// <param name="Market">Only of this market: <c>GB</c>.</param>
/// <param name="State">Only with this connection.</param>
/// <param name="ConsentEnds">Only those that work and whose seller must consent again within <see cref="ConsentSoon"/>.</param>
public sealed record StoreFilter(
    IReadOnlyCollection<StoreId>? Stores = null, string? Text = null, ClientId? Client = null, string? Market = null, ConnectionState? State = null, bool ConsentEnds = false)
{
    /// <summary>When the rest of a consent is short enough that a person should look.</summary>
    public static readonly TimeSpan ConsentSoon = TimeSpan.FromDays(30);

    /// <summary>True when something besides the scope narrows the list.</summary>
    public bool Narrows => Text is not null || Client is not null || Market is not null || State is not null || ConsentEnds;

    /// <summary>True when the store is one of them.</summary>
    /// <param name="row">The store.</param>
    /// <param name="now">Protocol time.</param>
    public bool Matches(ListStores.Row row, DateTimeOffset now) =>
        (Stores is not { Count: > 0 } || Stores.Contains(row.Store))
        && (Client is null || row.ClientId == Client)
        && (Market is null || row.Market == Market)
        && (State is null || row.State == State)
        && (!ConsentEnds || (row.State == ConnectionState.Connected && row.ConsentExpiresAt - now < ConsentSoon))
        && (string.IsNullOrWhiteSpace(Text) || Says(row.Name) || Says(row.Client) || Says(row.Seller)
            || row.ShopId == Text.Trim() || row.Code.Equals(Text.Trim(), StringComparison.OrdinalIgnoreCase));

    private bool Says(string text) => CultureInfo.CurrentCulture.CompareInfo.IndexOf(text, Text!.Trim(), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
