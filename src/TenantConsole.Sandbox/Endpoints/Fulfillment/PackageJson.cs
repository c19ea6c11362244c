using System.Globalization;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>How packages look in answers.</summary>
internal static class PackageJson
{
    public static object Summary(Package package) => new
    {
        Id = Text(package.Id),
        Orders = Orders(package),
        package.CreateTime,
        package.UpdateTime,
        package.Status,
        TrackingNumber = Tracking(package),
        ShippingProviderId = package.Facts.Provider(package.Index).Id,
        ShippingProviderName = package.Facts.Provider(package.Index).Name,
        OrderLineItemIds = package.Lines.Select(line => Text(line.LineId)),
    };

    public static object Detail(ShopWorld world, Package package)
    {
        var order = package.Order;
        var lines = package.Lines.ToList();
        var buyer = Buyer.Of(world.Parameters.Seed, world.Shop, order.Buyer);
        var open = package.OrderStatus is >= OrderStatus.AwaitingShipment and <= OrderStatus.InTransit;
        return new
        {
            PackageId = Text(package.Id),
            Orders = Orders(package),
            PackageStatus = package.Status,
            SplitAndCombineTag = package.Parts.Length > 1 ? "COMBINE" : order.Packages > 1 ? "SPLIT" : "DEFAULT",
            HasMultiSkus = lines.Select(line => line.Line.Sku.Id).Distinct().Count() > 1,
            NoteTag = order.BuyerMessage is null ? "BUYER_UNNOTED" : "BUYER_NOTED",
            ShippingProviderId = package.Facts.Provider(package.Index).Id,
            ShippingProviderName = package.Facts.Provider(package.Index).Name,
            ShippingType = order.ShippedBySeller ? "SELLER" : "TIKTOK",
            DeliveryOptionId = order.ShippedBySeller ? DeliveryOptions.BySeller : DeliveryOptions.Standard,
            DeliveryOptionName = order.ShippedBySeller ? "Shipped by seller" : "Standard shipping",
            TrackingNumber = Tracking(package),
            LastMileTrackingNumber = Tracking(package),
            HandoverMethod = package.Shipment?.Handover ?? (package.IsReady && !order.ShippedBySeller ? "DROP_OFF" : null),
            PickupSlot = package.Shipment?.SlotStart is { } start ? new { StartTime = start, EndTime = package.Shipment.SlotEnd } : null,
            package.CreateTime,
            package.UpdateTime,
            OrderLineItemIds = lines.Select(line => Text(line.LineId)),
            Dimension = new { Length = "20", Width = "12", Height = "6", Unit = world.Shop.Market.Region == "US" ? "INCH" : "CM" },
            Weight = new { Value = (lines.Count * 250).ToString(CultureInfo.InvariantCulture), Unit = "GRAM" },
            Insurance = new { IsPurchased = false, IsClaimEligible = false, CoverageAmount = "0", ClaimStatus = "NOT_STARTED" },
            RecipientAddress = new
            {
                Name = open ? $"{buyer.FirstName} {buyer.LastName}" : $"{Masked.Name(buyer.FirstName)} {Masked.Name(buyer.LastName)}",
                PhoneNumber = open ? buyer.Phone : Masked.Phone(buyer.Phone),
                PostalCode = open ? buyer.Place.Postcode : Masked.Postcode(buyer.Place.Postcode),
                RegionCode = world.Shop.Market.Region,
                FullAddress = open ? $"{buyer.Street}, {buyer.Place.City}, {buyer.Place.Postcode}, {world.Shop.Market.Country}" : "***",
                AddressDetail = open ? buyer.Street : "***",
                AddressLine1 = open ? buyer.Street : "***",
                AddressLine2 = open ? buyer.Unit ?? "" : "***",
                AddressLine3 = "",
                AddressLine4 = "",
            },
            SenderAddress = WarehouseJson.Sender(world.Shop, order.Warehouse),
        };
    }

    private static object Orders(Package package) => package.Parts.Select(part => new
    {
        Id = Text(part.Order.Id),
        Skus = part.Order.Lines.Where(line => line.Package == part.Index).GroupBy(line => line.Sku).Select(group => new
        {
            Id = Text(group.Key.Id),
            group.Key.Name,
            ImageUrl = $"https://images.tiktok-shop.example/{Text(group.Key.Id)}.webp",
            Quantity = group.Count(),
        }),
    });

    private static string? Tracking(Package package) => package.IsReady ? package.Facts.Tracking(package.Index) : null;

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
