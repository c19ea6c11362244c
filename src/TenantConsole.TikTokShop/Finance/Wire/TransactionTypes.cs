// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Finance;

/// <summary>Known values of <see cref="StatementTransaction.Type"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class TransactionTypes
{
    /// <summary><c>ORDER</c>.</summary>
    public const string Order = "ORDER";

    /// <summary><c>RESERVE</c>.</summary>
    public const string Reserve = "RESERVE";

    /// <summary><c>CHARGE_BACK</c>.</summary>
    public const string ChargeBack = "CHARGE_BACK";

    /// <summary><c>CUSTOMER_SERVICE_COMPENSATION</c>.</summary>
    public const string CustomerServiceCompensation = "CUSTOMER_SERVICE_COMPENSATION";

    /// <summary><c>DEDUCTIONS_INCURRED_BY_SELLER</c>.</summary>
    public const string DeductionsIncurredBySeller = "DEDUCTIONS_INCURRED_BY_SELLER";

    /// <summary><c>GMV_PAYMENT_FOR_ADS</c>.</summary>
    public const string GmvPaymentForAds = "GMV_PAYMENT_FOR_ADS";

    /// <summary><c>PLATFORM_COMMISSION_ADJUSTMENT</c>.</summary>
    public const string PlatformCommissionAdjustment = "PLATFORM_COMMISSION_ADJUSTMENT";

    /// <summary><c>PLATFORM_COMMISSION_COMPENSATION</c>.</summary>
    public const string PlatformCommissionCompensation = "PLATFORM_COMMISSION_COMPENSATION";

    /// <summary><c>PLATFORM_PENALTY</c>.</summary>
    public const string PlatformPenalty = "PLATFORM_PENALTY";

    /// <summary><c>PROMOTION_ADJUSTMENT</c>.</summary>
    public const string PromotionAdjustment = "PROMOTION_ADJUSTMENT";

    /// <summary><c>REBATE</c>.</summary>
    public const string Rebate = "REBATE";

    /// <summary><c>PLATFORM_COMPENSATION</c>.</summary>
    public const string PlatformCompensation = "PLATFORM_COMPENSATION";

    /// <summary><c>PLATFORM_REIMBURSEMENT</c>.</summary>
    public const string PlatformReimbursement = "PLATFORM_REIMBURSEMENT";

    /// <summary><c>COFUNDED_CREATOR_REWARDS</c>.</summary>
    public const string CofundedCreatorRewards = "COFUNDED_CREATOR_REWARDS";

    /// <summary><c>STAMP_DUTY</c>.</summary>
    public const string StampDuty = "STAMP_DUTY";

    /// <summary><c>FBT_WAREHOUSE_SERVICE_FEE</c>.</summary>
    public const string FbtWarehouseServiceFee = "FBT_WAREHOUSE_SERVICE_FEE";

    /// <summary><c>LOGISTICS_REIMBURSEMENT</c>.</summary>
    public const string LogisticsReimbursement = "LOGISTICS_REIMBURSEMENT";

    /// <summary><c>SHIPPING_FEE_ADJUSTMENT</c>.</summary>
    public const string ShippingFeeAdjustment = "SHIPPING_FEE_ADJUSTMENT";

    /// <summary><c>SHIPPING_FEE_COMPENSATION</c>.</summary>
    public const string ShippingFeeCompensation = "SHIPPING_FEE_COMPENSATION";

    /// <summary><c>SHIPPING_FEE_REBATE</c>.</summary>
    public const string ShippingFeeRebate = "SHIPPING_FEE_REBATE";

    /// <summary><c>SAMPLE_SHIPPING_FEE</c>.</summary>
    public const string SampleShippingFee = "SAMPLE_SHIPPING_FEE";

    /// <summary><c>SELLER_MISSION_REWARD</c>.</summary>
    public const string SellerMissionReward = "SELLER_MISSION_REWARD";

    /// <summary><c>OTHER_ADJUSTMENT</c>.</summary>
    public const string OtherAdjustment = "OTHER_ADJUSTMENT";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Order, Reserve, ChargeBack, CustomerServiceCompensation, DeductionsIncurredBySeller, GmvPaymentForAds, PlatformCommissionAdjustment, PlatformCommissionCompensation, PlatformPenalty, PromotionAdjustment, Rebate, PlatformCompensation, PlatformReimbursement, CofundedCreatorRewards, StampDuty, FbtWarehouseServiceFee, LogisticsReimbursement, ShippingFeeAdjustment, ShippingFeeCompensation, ShippingFeeRebate, SampleShippingFee, SellerMissionReward, OtherAdjustment];
}
