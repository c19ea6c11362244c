namespace TenantConsole.Sandbox.World;

/// <summary>
/// What the shop keeps of an order: enough to find it and to make it again. A million of them are 28 MB; the orders themselves would
/// be a gigabyte.
/// </summary>
internal struct OrderRow
{
    /// <summary>Epoch seconds.</summary>
    public uint Created;

    public int Hour;

    /// <summary>Where its newest entry in the index by update stands.</summary>
    public int Latest;

    public int Buyer;

    public ushort Number;

    public byte Step;

    public OrderStatus Status;

    public OrderMarks Marks;

    public byte Warehouse;

    public byte Packages;

    /// <summary>How many packages a search shows for it: none before its release, and shared ones only with the first of their orders.</summary>
    public byte Shown;
}

[Flags]
internal enum OrderMarks : byte
{
    None = 0,
    ShippedBySeller = 1,
    CancelWished = 2,

    /// <summary>It came on top of the hour's usual orders, on request.</summary>
    Viral = 4,

    /// <summary>It has been released to be shipped: its packages exist.</summary>
    Released = 8,

    /// <summary>A command gave it another life than its script.</summary>
    Changed = 16,
}
