// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Known values of <see cref="Shipment.HandoverMethod"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class HandoverMethods
{
    /// <summary><c>PICKUP</c>.</summary>
    public const string Pickup = "PICKUP";

    /// <summary><c>DROP_OFF</c>.</summary>
    public const string DropOff = "DROP_OFF";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Pickup, DropOff];
}
