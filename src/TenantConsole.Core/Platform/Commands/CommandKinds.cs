namespace TenantConsole.Core.Platform.Commands;

/// <summary>The kinds of commands.</summary>
public static class CommandKinds
{
    /// <summary>Sets the price of a SKU.</summary>
    public const string Price = "price.update";

    /// <summary>Sets the stock of a SKU in one warehouse.</summary>
    public const string Stock = "stock.update";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Price, Stock];
}
