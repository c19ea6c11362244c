using System.Linq.Expressions;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>A command as lists and its panel show it.</summary>
/// <param name="Store">The store.</param>
/// <param name="Id">Its id.</param>
/// <param name="Place">Its place among all: a higher one is newer.</param>
/// <param name="Kind">What it does: <see cref="CommandKinds"/>.</param>
/// <param name="Product">The product.</param>
/// <param name="Sku">The SKU.</param>
/// <param name="Warehouse">The warehouse; empty for prices.</param>
/// <param name="Wanted">What shall be there: an amount in the store's currency, or units.</param>
/// <param name="Seen">The basis; null when it is to be set whatever is there.</param>
/// <param name="Sent">What was sent; null while nothing was.</param>
/// <param name="State">Where it is.</param>
/// <param name="Outcome">What became of it, or why it waits.</param>
/// <param name="Attempts">Attempts that failed.</param>
/// <param name="PlacedBy">Who placed it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Key">The caller's name for it.</param>
/// <param name="PlacedAt">When (protocol time).</param>
/// <param name="DueAt">When it is tried next, while it is open.</param>
/// <param name="SentAt">When it was last sent.</param>
/// <param name="SettledAt">When it ended.</param>
/// <param name="ReplacedBy">The newer command that went out instead.</param>
public sealed record CommandRow(
    StoreId Store, CommandId Id, long Place, string Kind, string Product, string Sku, string Warehouse, decimal Wanted, decimal? Seen, decimal? Sent, CommandState State, Phrase? Outcome,
    int Attempts, string PlacedBy, string? Reason, string Key, DateTimeOffset PlacedAt, DateTimeOffset DueAt, DateTimeOffset? SentAt, DateTimeOffset? SettledAt, CommandId? ReplacedBy)
{
    internal static Expression<Func<Command, CommandRow>> Of { get; } = c => new CommandRow(
        c.StoreId, c.Id, c.Sequence, c.Kind, c.ProductId, c.SkuId, c.WarehouseId, c.Wanted, c.Seen, c.Sent, c.State, c.Outcome, c.Attempts, c.PlacedByName, c.Reason, c.Key, c.PlacedAt,
        c.DueAt, c.SentAt, c.SettledAt, c.ReplacedBy);

    /// <summary>It has not ended.</summary>
    public bool IsOpen => State is CommandState.Waiting or CommandState.Sending;
}
