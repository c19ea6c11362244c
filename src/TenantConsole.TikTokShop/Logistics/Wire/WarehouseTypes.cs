// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Known values of <see cref="Warehouse.Type"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class WarehouseTypes
{
    /// <summary><c>SALES_WAREHOUSE</c>.</summary>
    public const string SalesWarehouse = "SALES_WAREHOUSE";

    /// <summary><c>RETURN_WAREHOUSE</c>.</summary>
    public const string ReturnWarehouse = "RETURN_WAREHOUSE";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [SalesWarehouse, ReturnWarehouse];
}
