using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;
using Wire = TenantConsole.TikTokShop.Order;
using WireLine = TenantConsole.TikTokShop.OrderLine;

namespace TenantConsole.Core.Orders;

/// <summary>Turns the platform's order into rows. Pure, and tolerant: what we do not know is kept as it came, what is missing stays missing.</summary>
/// <remarks>Source: section 7.1 of the platform's facts (statuses, times, payment arithmetic, masked buyer data).</remarks>
public static class OrderMapping
{
    /// <summary>The calendar day of an instant in a store's time zone.</summary>
    public static DateOnly DayOf(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>Maps one order.</summary>
    /// <param name="wire">As the platform sent it.</param>
    /// <param name="tenant">The agency.</param>
    /// <param name="store">The store that it was read from.</param>
    /// <param name="version">Its update time, which the mirror keeps beside it.</param>
    /// <param name="storeCurrency">Used where the order names none.</param>
    /// <param name="zone">The store's, for the calendar day.</param>
    public static MappedOrder Map(Wire wire, TenantId tenant, StoreId store, DateTimeOffset version, Currency storeCurrency, TimeZoneInfo zone)
    {
        var id = wire.Id.Value;
        var payment = wire.Payment;
        var currency = payment?.Currency ?? storeCurrency;
        var status = OrderStatuses.Normalise(wire.Status ?? "UNKNOWN");
        var placed = (wire.CreateTime ?? version).ToUniversalTime();
        var lines = wire.Lines ?? [];
        var total = Amount(payment?.TotalAmount, currency) ?? 0m;
        var order = new Order
        {
            TenantId = tenant,
            StoreId = store,
            OrderId = id,
            PlacedAt = placed,
            PlacedOn = DayOf(placed, zone),
            PaidAt = wire.PaidTime?.ToUniversalTime(),
            UpdatedAt = version.ToUniversalTime(),
            Status = status,
            StatusRank = OrderStatus.RankOf(status),
            Currency = currency.Code,
            Total = total,
            SubTotal = Amount(payment?.SubTotal, currency),
            ListPrice = Amount(payment?.OriginalTotalProductPrice, currency),
            SellerDiscount = Amount(payment?.SellerDiscount, currency),
            PlatformDiscount = Amount(payment?.PlatformDiscount, currency),
            Shipping = Amount(payment?.ShippingFee, currency),
            ListShipping = Amount(payment?.OriginalShippingFee, currency),
            ShippingSellerDiscount = Sum(currency, payment?.ShippingFeeSellerDiscount, payment?.ShippingFeeCofundedDiscount),
            ShippingPlatformDiscount = Amount(payment?.ShippingFeePlatformDiscount, currency),
            Tax = Amount(payment?.Tax, currency),
            Fees = Sum(currency, payment?.RetailDeliveryFee, payment?.SmallOrderFee, payment?.HandlingFee, payment?.ShippingInsuranceFee,
                payment?.ItemInsuranceFee, payment?.BuyerServiceFee),
            ItemCount = lines.Count,
            FirstTitle = lines.Count > 0 ? Text(lines[0].ProductName) : null,
            IsSample = wire.IsSampleOrder ?? false,
            IsOnHold = wire.IsOnHoldOrder ?? false,
            CancelRequested = wire.IsBuyerRequestCancel ?? false,
            ShipBy = wire.RtsSlaTime?.ToUniversalTime(),
            HandOverBy = wire.TtsSlaTime?.ToUniversalTime(),
            ReadyAt = wire.RtsTime?.ToUniversalTime(),
            CollectedAt = wire.CollectionTime?.ToUniversalTime(),
            DeliveredAt = wire.DeliveryTime?.ToUniversalTime(),
            CancelledAt = wire.CancelTime?.ToUniversalTime(),
            CancelReason = Text(wire.CancelReason),
            CancelledBy = Text(wire.CancellationInitiator),
            WarehouseId = wire.WarehouseId?.Value,
            FulfillmentType = Text(wire.FulfillmentType),
            ShippingType = Text(wire.ShippingType),
            PaymentMethod = Text(wire.PaymentMethodName),
        };
        var totalMinor = new Money(total, currency).TenThousandths;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rows = new List<OrderLine>(lines.Count);
        var mapped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            // A line told twice is one line.
            if (mapped.Add(line.Id.Value))
            {
                rows.Add(Line(line, order, (short)rows.Count, currency, totalMinor, seen));
            }
        }

        var buyer = Buyer(wire);
        return new(order, rows, Packages(wire, order), Subject(wire), buyer.IsEmpty ? null : buyer);
    }

    private static OrderLine Line(WireLine line, Order order, short position, Currency currency, long totalMinor, HashSet<string> seen) => new()
    {
        TenantId = order.TenantId,
        StoreId = order.StoreId,
        OrderId = order.OrderId,
        LineId = line.Id.Value,
        Position = position,
        SkuId = line.SkuId?.Value,
        ProductId = line.ProductId?.Value,
        Title = Text(line.ProductName),
        SkuName = Text(line.SkuName),
        SellerSku = Text(line.SellerSku),
        Currency = (line.Currency ?? currency).Code,
        ListPrice = Amount(line.OriginalPrice, line.Currency ?? currency),
        SalePrice = Amount(line.SalePrice, line.Currency ?? currency),
        SellerDiscount = Amount(line.SellerDiscount, line.Currency ?? currency),
        PlatformDiscount = Amount(line.PlatformDiscount, line.Currency ?? currency),
        Status = Text(line.DisplayStatus),
        PackageId = line.PackageId?.Value,
        IsGift = line.IsGift ?? false,
        Leads = line.SkuId is { } sku && seen.Add(sku.Value),
        PlacedAt = order.PlacedAt,
        PlacedOn = order.PlacedOn,
        StatusRank = order.StatusRank,
        TotalMinor = totalMinor,
    };

    // The order names its packages, the lines say what is in them and how they travel; either may know one that the other does not.
    private static List<OrderPackage> Packages(Wire wire, Order order)
    {
        var ids = new List<string>();
        foreach (var id in (wire.Packages ?? []).Select(p => p.Id?.Value).Concat((wire.Lines ?? []).Select(l => l.PackageId?.Value)))
        {
            if (id is not null && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        return ids.ConvertAll(id =>
        {
            var inside = (wire.Lines ?? []).Where(l => l.PackageId?.Value == id).ToList();
            return new OrderPackage
            {
                TenantId = order.TenantId,
                StoreId = order.StoreId,
                OrderId = order.OrderId,
                PackageId = id,
                Status = inside.Select(l => Text(l.PackageStatus)).FirstOrDefault(s => s is not null),
                Carrier = inside.Select(l => Text(l.ShippingProviderName)).FirstOrDefault(s => s is not null) ?? (ids.Count == 1 ? Text(wire.ShippingProvider) : null),
                TrackingNumber = inside.Select(l => Text(l.TrackingNumber)).FirstOrDefault(s => s is not null) ?? (ids.Count == 1 ? Text(wire.TrackingNumber) : null),
                ItemCount = inside.Count,
            };
        });
    }

    // Without a buyer's id the order stands for the person: it can still be erased by itself.
    private static string Subject(Wire wire) => wire.BuyerUserId is { } buyer ? $"tiktok:{buyer.Value}" : $"tiktok-order:{wire.Id.Value}";

    private static BuyerDetails Buyer(Wire wire)
    {
        var to = wire.RecipientAddress;
        return new(
            Text(to?.Name) ?? Join(" ", to?.FirstName, to?.LastName),
            Text(to?.PhoneNumber),
            Text(to?.FullAddress) ?? Join(", ", to?.AddressLine1, to?.AddressLine2, to?.AddressLine3, to?.AddressLine4, to?.AddressDetail, to?.PostTown),
            Text(to?.PostalCode),
            Text(wire.BuyerEmail),
            Text(wire.BuyerNickname),
            Text(wire.BuyerMessage),
            Text(wire.SellerNote),
            Text(wire.Cpf));
    }

    private static string? Join(string separator, params string?[] parts)
    {
        var some = string.Join(separator, parts.Where(p => !string.IsNullOrWhiteSpace(p)));
        return some.Length == 0 ? null : some;
    }

    private static decimal? Amount(WireAmount? amount, Currency currency) => amount?.In(currency).Amount;

    private static decimal? Sum(Currency currency, params ReadOnlySpan<WireAmount?> amounts)
    {
        decimal? sum = null;
        foreach (var amount in amounts)
        {
            sum = amount is { } one ? (sum ?? 0m) + one.In(currency).Amount : sum;
        }

        return sum;
    }

    // PostgreSQL has no NUL in text; the platform's empty text means "none".
    private static string? Text(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : text;
}
