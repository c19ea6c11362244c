using System.Text.Json.Serialization;

namespace TenantConsole.Benchmarks.Client;

/// <summary>The order as System.Text.Json reads it alone: the same fields as the client's record, as texts, whole numbers and booleans.</summary>
internal sealed class BarePage
{
    public string? NextPageToken { get; set; }

    public long? TotalCount { get; set; }

    public List<BareOrder>? Orders { get; set; }
}

internal sealed class BarePackages
{
    public string? Id { get; set; }
}

internal sealed class BarePayment
{
    public string? Currency { get; set; }

    public string? SubTotal { get; set; }

    public string? ShippingFee { get; set; }

    public string? SellerDiscount { get; set; }

    public string? PlatformDiscount { get; set; }

    public string? TotalAmount { get; set; }

    public string? OriginalTotalProductPrice { get; set; }

    public string? OriginalShippingFee { get; set; }

    public string? ShippingFeeSellerDiscount { get; set; }

    public string? ShippingFeePlatformDiscount { get; set; }

    public string? ShippingFeeCofundedDiscount { get; set; }

    public string? Tax { get; set; }

    public string? SmallOrderFee { get; set; }

    public string? ShippingFeeTax { get; set; }

    public string? ProductTax { get; set; }

    public string? RetailDeliveryFee { get; set; }

    public string? BuyerServiceFee { get; set; }

    public string? HandlingFee { get; set; }

    public string? ShippingInsuranceFee { get; set; }

    public string? ItemInsuranceFee { get; set; }

    public string? ItemInsuranceTax { get; set; }
}

internal sealed class BareDistrictInfo
{
    public string? AddressLevelName { get; set; }

    public string? AddressName { get; set; }

    public string? AddressLevel { get; set; }
}

internal sealed class BareDeliveryPreferences
{
    public string? DropOffLocation { get; set; }
}

internal sealed class BareRecipientAddress
{
    public string? FullAddress { get; set; }

    public string? PhoneNumber { get; set; }

    public string? Name { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? FirstNameLocalScript { get; set; }

    public string? LastNameLocalScript { get; set; }

    public string? AddressDetail { get; set; }

    public string? AddressLine1 { get; set; }

    public string? AddressLine2 { get; set; }

    public string? AddressLine3 { get; set; }

    public string? AddressLine4 { get; set; }

    public List<BareDistrictInfo>? DistrictInfo { get; set; }

    public BareDeliveryPreferences? DeliveryPreferences { get; set; }

    public string? PostalCode { get; set; }

    public string? RegionCode { get; set; }

    public string? PostTown { get; set; }
}

internal sealed class BareCombinedListingSkus
{
    public string? SkuId { get; set; }

    public long? SkuCount { get; set; }

    public string? ProductId { get; set; }

    public string? SellerSku { get; set; }
}

internal sealed class BareItemTax
{
    public string? TaxType { get; set; }

    public string? TaxAmount { get; set; }

    public string? TaxRate { get; set; }
}

internal sealed class BareLineItems
{
    public string? Id { get; set; }

    public string? SkuId { get; set; }

    public List<BareCombinedListingSkus>? CombinedListingSkus { get; set; }

    public string? DisplayStatus { get; set; }

    public string? ProductName { get; set; }

    public string? SellerSku { get; set; }

    public string? SkuImage { get; set; }

    public string? SkuName { get; set; }

    public string? ProductId { get; set; }

    public string? SalePrice { get; set; }

    public string? PfandFee { get; set; }

    public string? PlatformDiscount { get; set; }

    public string? SellerDiscount { get; set; }

    public string? SkuType { get; set; }

    public string? CancelReason { get; set; }

    public string? OriginalPrice { get; set; }

    public long? RtsTime { get; set; }

    public string? PackageStatus { get; set; }

    public string? Currency { get; set; }

    public string? ShippingProviderName { get; set; }

    public string? CancelUser { get; set; }

    public string? ShippingProviderId { get; set; }

    public bool? IsGift { get; set; }

    public List<BareItemTax>? ItemTax { get; set; }

    public string? TrackingNumber { get; set; }

    public string? PackageId { get; set; }

    public string? RetailDeliveryFee { get; set; }

    public string? BuyerServiceFee { get; set; }

    public string? SmallOrderFee { get; set; }

    public string? HandlingDurationDays { get; set; }

    public bool? IsDangerousGood { get; set; }

    public bool? NeedsPrescription { get; set; }

    public string? GiftRetailPrice { get; set; }
}

internal sealed class BareHandlingDuration
{
    public string? Days { get; set; }

    public string? Type { get; set; }
}

internal sealed class BareOrder
{
    public string? Id { get; set; }

    public string? BuyerMessage { get; set; }

    public string? CancellationInitiator { get; set; }

    public string? ShippingProviderId { get; set; }

    public long? CreateTime { get; set; }

    public string? ShippingProvider { get; set; }

    public List<BarePackages>? Packages { get; set; }

    public BarePayment? Payment { get; set; }

    public BareRecipientAddress? RecipientAddress { get; set; }

    public string? Status { get; set; }

    public string? FulfillmentType { get; set; }

    public string? DeliveryType { get; set; }

    public long? PaidTime { get; set; }

    public long? RtsSlaTime { get; set; }

    public long? TtsSlaTime { get; set; }

    public string? CancelReason { get; set; }

    public long? UpdateTime { get; set; }

    public string? PaymentMethodName { get; set; }

    public long? RtsTime { get; set; }

    public string? TrackingNumber { get; set; }

    public string? SplitOrCombineTag { get; set; }

    public bool? HasUpdatedRecipientAddress { get; set; }

    public long? CancelOrderSlaTime { get; set; }

    public string? WarehouseId { get; set; }

    public long? RequestCancelTime { get; set; }

    public string? ShippingType { get; set; }

    public string? UserId { get; set; }

    public string? SellerNote { get; set; }

    public long? DeliverySlaTime { get; set; }

    public bool? IsCod { get; set; }

    public string? DeliveryOptionId { get; set; }

    public long? CancelTime { get; set; }

    public string? NeedUploadInvoice { get; set; }

    public string? DeliveryOptionName { get; set; }

    public string? Cpf { get; set; }

    public List<BareLineItems>? LineItems { get; set; }

    public string? BuyerEmail { get; set; }

    public long? DeliveryDueTime { get; set; }

    public bool? IsSampleOrder { get; set; }

    public long? ShippingDueTime { get; set; }

    public long? CollectionDueTime { get; set; }

    public long? DeliveryOptionRequiredDeliveryTime { get; set; }

    public bool? IsOnHoldOrder { get; set; }

    public long? DeliveryTime { get; set; }

    public bool? IsReplacementOrder { get; set; }

    public long? CollectionTime { get; set; }

    public string? ReplacedOrderId { get; set; }

    public bool? IsBuyerRequestCancel { get; set; }

    public long? PickUpCutOffTime { get; set; }

    public long? FastDispatchSlaTime { get; set; }

    public string? CommercePlatform { get; set; }

    public string? OrderType { get; set; }

    public long? ReleaseDate { get; set; }

    public BareHandlingDuration? HandlingDuration { get; set; }

    public string? AutoCombineGroupId { get; set; }

    public string? CpfName { get; set; }

    public bool? IsExchangeOrder { get; set; }

    public string? ExchangeSourceOrderId { get; set; }

    public string? ConsultationId { get; set; }

    public string? FastDeliveryProgram { get; set; }

    public long? FulfillmentPriorityLevel { get; set; }

    public long? RecommendedShippingTime { get; set; }
}

/// <summary>Source-generated, as the client's own contexts are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(BarePage))]
internal sealed partial class BareJson : JsonSerializerContext;
