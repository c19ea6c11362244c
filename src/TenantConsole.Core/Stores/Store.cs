using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>One TikTok Shop shop that the agency manages.</summary>
public sealed class Store : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id here; named as in every row that belongs to a store, so that the scope filter reaches the store itself.</summary>
    public required StoreId StoreId { get; init; }

    /// <summary>The client it belongs to.</summary>
    public required ClientId ClientId { get; set; }

    /// <summary>The consent under which it is reached.</summary>
    public required AuthorizationId AuthorizationId { get; set; }

    /// <summary>The platform's shop id.</summary>
    public required string ShopId { get; init; }

    /// <summary>The platform's cipher for it, needed on each call.</summary>
    public required string Cipher { get; set; }

    /// <summary>The platform's short code of it.</summary>
    public required string Code { get; set; }

    /// <summary>Its name; taken from the platform, editable.</summary>
    public required string Name { get; set; }

    /// <summary>The market, ISO 3166 country: <c>US</c>, <c>GB</c>, <c>DE</c>.</summary>
    public required string Market { get; init; }

    /// <summary>The currency of its orders, ISO 4217.</summary>
    public required string Currency { get; set; }

    /// <summary>Its IANA time zone. The platform does not tell it: the market's by default, editable.</summary>
    public required string TimeZone { get; set; }

    /// <summary>One of the twelve stamp colours, 0 to 11.</summary>
    public int Stamp { get; set; }

    /// <summary>Whether it is still worked with; a disconnected store keeps its history.</summary>
    public ConnectionState State { get; set; }

    /// <summary>When it was connected (protocol time).</summary>
    public required DateTimeOffset ConnectedAt { get; init; }

    /// <summary>When it was last synchronised to the end (protocol time).</summary>
    public DateTimeOffset? LastSyncAt { get; set; }

    /// <summary>When its newest known order was placed (business time).</summary>
    public DateTimeOffset? NewestOrderAt { get; set; }
}
