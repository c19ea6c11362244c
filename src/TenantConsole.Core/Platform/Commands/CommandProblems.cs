namespace TenantConsole.Core.Platform.Commands;

/// <summary>The expected failures of placing and steering commands.</summary>
public static class CommandProblems
{
    /// <summary>None or too many rows.</summary>
    public static Problem Rows(int most) => PlatformTexts.Say.Problem("platform.command.rows", [most], "rows");

    /// <summary>The store is disconnected.</summary>
    public static Problem NotConnected => PlatformTexts.Say.Problem("platform.command.not-connected", field: "store");

    /// <summary>A reason that is too long.</summary>
    public static Problem Reason(int most) => PlatformTexts.Say.Problem("platform.command.reason", [most], "reason");

    /// <summary>No key, or one that is too long.</summary>
    public static Problem Key(int most, int row) => PlatformTexts.Say.Problem("platform.command.key", [row, most], "key", row);

    /// <summary>A key that another row has.</summary>
    public static Problem KeyTwice(int row) => PlatformTexts.Say.Problem("platform.command.key-twice", [row], "key", row);

    /// <summary>A key that was placed before, for something else.</summary>
    public static Problem KeyTaken(int row) => PlatformTexts.Say.Problem("platform.command.key-taken", [row], "key", row);

    /// <summary>No id of a product.</summary>
    public static Problem Product(int row) => PlatformTexts.Say.Problem("platform.command.product", [row], "product", row);

    /// <summary>No id of a SKU.</summary>
    public static Problem Sku(int row) => PlatformTexts.Say.Problem("platform.command.sku", [row], "sku", row);

    /// <summary>No id of a warehouse.</summary>
    public static Problem Warehouse(int row) => PlatformTexts.Say.Problem("platform.command.warehouse", [row], "warehouse", row);

    /// <summary>A price that cannot be set.</summary>
    public static Problem Amount(string currency, int row) => PlatformTexts.Say.Problem("platform.command.amount", [row, currency], "amount", row);

    /// <summary>A level that cannot be set.</summary>
    public static Problem Quantity(int most, int row) => PlatformTexts.Say.Problem("platform.command.quantity", [row, most], "quantity", row);

    /// <summary>A basis that cannot have been seen.</summary>
    public static Problem SeenPrice(string currency, int row) => PlatformTexts.Say.Problem("platform.command.seen-price", [row, currency], "seen", row);

    /// <summary>A basis that cannot have been seen.</summary>
    public static Problem SeenUnits(int row) => PlatformTexts.Say.Problem("platform.command.seen-units", [row], "seen", row);

    /// <summary>The command does not exist, or not in this store.</summary>
    public static Problem UnknownCommand => PlatformTexts.Say.Unknown("platform.command.unknown");

    /// <summary>It is being sent, or has ended.</summary>
    public static Problem NotWaiting => PlatformTexts.Say.Problem("platform.command.not-waiting");
}
