using System.ComponentModel;
using System.Globalization;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Stores;
using TenantConsole.TikTokShop;
using OrderLine = TenantConsole.Core.Orders.OrderLine;

namespace TenantConsole.Web.Modules.Api;

// The words of the API. They change only with a new version, whatever becomes of the types that they are made from.

[Description("A page of a list.")]
internal sealed record ApiPage<T>(
    [property: Description("The rows.")] IReadOnlyList<T> Data,
    [property: Description("Send it as cursor to get the next page; null on the last.")] string? Next);

[Description("An amount of money.")]
internal sealed record ApiMoney(
    [property: Description("A decimal number as text, so that no cent is lost: “12.50”.")] string Amount,
    [property: Description("ISO 4217.")] string Currency)
{
    public static ApiMoney Of(Money money) =>
        new(money.Amount.ToString(decimal.Round(money.Amount, money.Currency.MinorDigits) == money.Amount ? $"F{money.Currency.MinorDigits}" : "0.0###", CultureInfo.InvariantCulture), money.Currency.Code);

    public static ApiMoney? Of(Money? money) => money is { } some ? Of(some) : null;
}

[Description("A client of the agency.")]
internal sealed record ApiClient(Guid Id, string Name);

[Description("A connected store. All instants are UTC.")]
internal sealed record ApiStore(
    Guid Id, string Name, ApiClient Client,
    [property: Description("The platform's id of the shop.")] string ShopId,
    [property: Description("The platform's code of the shop.")] string Code,
    string Market, string Currency,
    [property: Description("IANA zone of the store's calendar.")] string TimeZone,
    [property: Description("connected, broken or disconnected.")] string State,
    [property: Description("Why it does not work.")] string? Reason,
    DateTime? LastSyncAt, DateTime? NewestOrderAt, DateTime ConnectedAt, DateTime ConsentExpiresAt)
{
    public static ApiStore Of(ListStores.Row row) => new(
        row.Store.Value, row.Name, new(row.ClientId.Value, row.Client), row.ShopId, row.Code, row.Market, row.Currency, row.TimeZone, ApiReading.Of(row.State), row.Reason,
        row.LastSyncAt?.UtcDateTime, row.NewestOrderAt?.UtcDateTime, row.ConnectedAt.UtcDateTime, row.ConsentExpiresAt.UtcDateTime);
}

[Description("An order as lists show it. Nothing of the buyer.")]
internal sealed record ApiOrder(
    [property: Description("The store that it belongs to.")] Guid Store,
    [property: Description("The platform's id, digits.")] string Id,
    [property: Description("The platform's status.")] string Status,
    DateTime PlacedAt,
    [property: Description("The day in the store's calendar.")] DateOnly PlacedOn,
    DateTime? PaidAt, DateTime? ShipBy, DateTime UpdatedAt,
    [property: Description("What the buyer pays.")] ApiMoney Total,
    [property: Description("Units.")] int Items,
    string? FirstTitle, bool IsSample, bool IsOnHold, bool CancelRequested)
{
    public static ApiOrder Of(OrderRow row) => new(
        row.Store.Value, row.OrderId, row.Status, row.PlacedAt.UtcDateTime, row.PlacedOn, row.PaidAt?.UtcDateTime, row.ShipBy?.UtcDateTime, row.UpdatedAt.UtcDateTime,
        ApiMoney.Of(row.Total), row.ItemCount, row.FirstTitle, row.IsSample, row.IsOnHold, row.CancelRequested);
}

[Description("One unit of an order.")]
internal sealed record ApiOrderLine(
    string Id, string? SkuId, string? ProductId, string? Title, string? SkuName, string? SellerSku, string? Status, string? PackageId, bool IsGift,
    ApiMoney? ListPrice, ApiMoney? SalePrice, ApiMoney? SellerDiscount, ApiMoney? PlatformDiscount)
{
    public static ApiOrderLine Of(OrderLine line)
    {
        ApiMoney? Money(decimal? amount) => amount is { } some ? ApiMoney.Of(new Money(some, TikTokShop.Currency.Parse(line.Currency))) : null;
        return new(
            line.LineId, line.SkuId, line.ProductId, line.Title, line.SkuName, line.SellerSku, line.Status, line.PackageId, line.IsGift,
            Money(line.ListPrice), Money(line.SalePrice), Money(line.SellerDiscount), Money(line.PlatformDiscount));
    }
}

[Description("A parcel of an order.")]
internal sealed record ApiParcel(string Id, string? Status, string? Carrier, string? TrackingNumber, int Items);

[Description("The arithmetic of an order's payment. A part that the platform did not tell is null.")]
internal sealed record ApiOrderMoney(
    ApiMoney? ListPrice, ApiMoney? SellerDiscount, ApiMoney? PlatformDiscount, ApiMoney? SubTotal, ApiMoney? Shipping, ApiMoney? Tax, ApiMoney? Fees, ApiMoney Total,
    [property: Description("The total less its parts: zero when the platform's figures add up.")] ApiMoney Unexplained)
{
    public static ApiOrderMoney Of(OrderMoney money) => new(
        ApiMoney.Of(money.ListPrice), ApiMoney.Of(money.SellerDiscount), ApiMoney.Of(money.PlatformDiscount), ApiMoney.Of(money.SubTotal),
        ApiMoney.Of(money.Shipping), ApiMoney.Of(money.Tax), ApiMoney.Of(money.Fees), ApiMoney.Of(money.Total), ApiMoney.Of(money.Unexplained));
}

[Description("One order with its lines, parcels and money. Nothing of the buyer.")]
internal sealed record ApiOrderDetails(
    Guid Store, string Id, string Status, DateTime PlacedAt, DateOnly PlacedOn, DateTime? PaidAt, DateTime? ShipBy, DateTime? HandOverBy, DateTime? ReadyAt,
    DateTime? CollectedAt, DateTime? DeliveredAt, DateTime? CancelledAt, string? CancelReason, string? CancelledBy, DateTime UpdatedAt,
    string? WarehouseId, string? FulfillmentType, string? ShippingType, string? PaymentMethod, bool IsSample, bool IsOnHold, bool CancelRequested,
    ApiOrderMoney Money, IReadOnlyList<ApiOrderLine> Lines, IReadOnlyList<ApiParcel> Parcels)
{
    public static ApiOrderDetails Of(GetOrder.Details details)
    {
        var o = details.Order;
        return new(
            o.StoreId.Value, o.OrderId, o.Status, o.PlacedAt.UtcDateTime, o.PlacedOn, o.PaidAt?.UtcDateTime, o.ShipBy?.UtcDateTime, o.HandOverBy?.UtcDateTime,
            o.ReadyAt?.UtcDateTime, o.CollectedAt?.UtcDateTime, o.DeliveredAt?.UtcDateTime, o.CancelledAt?.UtcDateTime, o.CancelReason, o.CancelledBy, o.UpdatedAt.UtcDateTime,
            o.WarehouseId, o.FulfillmentType, o.ShippingType, o.PaymentMethod, o.IsSample, o.IsOnHold, o.CancelRequested, ApiOrderMoney.Of(details.Money),
            [.. details.Lines.Select(ApiOrderLine.Of)], [.. details.Packages.Select(p => new ApiParcel(p.PackageId, p.Status, p.Carrier, p.TrackingNumber, p.ItemCount))]);
    }
}

[Description("Background work.")]
internal sealed record ApiRun(
    Guid Id,
    [property: Description("What it does: orders.sync, orders.export.")] string Kind,
    [property: Description("What it works on, in words.")] string Subject,
    Guid? Store,
    [property: Description("waiting, running, done, doneWithFailures, failed or cancelled.")] string State,
    [property: Description("Rows done, failed ones included.")] long Done,
    long Failed,
    [property: Description("Rows in all; null while unknown.")] long? Total,
    string? Message, string? Error, bool CancelRequested,
    [property: Description("True when GET /runs/{id}/file gives the file that it made.")] bool HasFile,
    string StartedBy, DateTime CreatedAt, DateTime? StartedAt, DateTime? EndedAt)
{
    public static ApiRun Of(RunRow row) => new(
        row.Id.Value, row.Kind, row.Subject, row.StoreId?.Value, ApiReading.Of(row.State), row.Done, row.Failed, row.Total, row.Message, row.Error, row.CancelRequested,
        row.FileId is not null, row.StartedByName, row.CreatedAt.UtcDateTime, row.StartedAt?.UtcDateTime, row.EndedAt?.UtcDateTime);
}

[Description("Which orders to export, and how. Every part may be left out.")]
internal sealed record ApiExport
{
    [Description("Only these stores.")]
    public IReadOnlyList<string>? Stores { get; init; }

    [Description("Only this client's stores.")]
    public string? Client { get; init; }

    [Description("Only these statuses, in the platform's spelling.")]
    public IReadOnlyList<string>? Statuses { get; init; }

    [Description("Placed on this day of the store's calendar or later: 2026-11-01.")]
    public string? From { get; init; }

    [Description("Placed on this day or earlier.")]
    public string? To { get; init; }

    [Description("The beginning of an order id, a SKU or a word of a title.")]
    public string? Text { get; init; }

    [Description("placed (default), total or status.")]
    public string? Sort { get; init; }

    [Description("desc (default) or asc.")]
    public string? Order { get; init; }

    [Description("xlsx (default) or csv.")]
    public string? Format { get; init; }

    [Description("IANA zone in which times are written; UTC when left out.")]
    public string? TimeZone { get; init; }
}
