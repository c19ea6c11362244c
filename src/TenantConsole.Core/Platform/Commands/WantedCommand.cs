namespace TenantConsole.Core.Platform.Commands;

/// <summary>One row that is to be placed, as both kinds have it.</summary>
internal sealed record WantedCommand(int Row, string Key, string Product, string Sku, string Warehouse, decimal Wanted, decimal? Seen, DateTimeOffset? SeenAt)
{
    /// <summary>Whether a stored command is this one.</summary>
    public bool Is(Command stored, string kind) =>
        (stored.Kind, stored.ProductId, stored.SkuId, stored.WarehouseId, stored.Wanted, stored.Seen) == (kind, Product, Sku, Warehouse, Wanted, Seen);
}
