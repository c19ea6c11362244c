using TenantConsole.Core.Platform;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Orders;

/// <summary>Takes the buyer out of an order's JSON before the mirror keeps it: the fields that the wire record marks as a buyer's.</summary>
public sealed class OrdersStripper : IPersonalDataStripper
{
    /// <inheritdoc />
    public string Kind => OrdersStep.ObjectKind;

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Strip(PlatformObject o) => BuyerData.RemoveFrom(o.Json.Span);
}
