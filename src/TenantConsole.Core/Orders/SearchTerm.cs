using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>
/// What people type to find orders, by SKU: lower-cased text in the C collation, so that a prefix is a range of an index, which is the only
/// text search that row-level security leaves to an index. Terms lead to SKUs and SKUs to lines, so the table grows with the catalogue,
/// not with the orders; order ids are found by the orders' own key.
/// </summary>
public sealed class SearchTerm : IStoreRow
{
    /// <summary>The seller's SKU code.</summary>
    public const string SkuKind = "sku";

    /// <summary>A title, from one of its words on.</summary>
    public const string TitleKind = "title";

    /// <summary>How much of a term is kept, in characters.</summary>
    public const int MaxLength = 60;

    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary><see cref="SkuKind"/> or <see cref="TitleKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The text.</summary>
    public required string Term { get; init; }

    /// <summary>The platform's SKU that it leads to.</summary>
    public required string SkuId { get; init; }
}
