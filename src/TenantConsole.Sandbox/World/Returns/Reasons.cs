namespace TenantConsole.Sandbox.World;

/// <summary>Why people cancel, return and refuse: the names that calls carry, and the words for them.</summary>
internal static class Reasons
{
    public static readonly (string Name, string Text)[] SellerCancels =
    [
        ("seller_cancel_reason_out_of_stock", "Out of stock"),
        ("seller_cancel_reason_wrong_price", "Pricing error"),
        ("seller_cancel_paid_reason_address_not_deliver", "Unable to deliver to buyer address"),
        ("seller_cancel_paid_reason_buyer_requested_cancellation", "Buyer requested cancellation"),
    ];

    public static readonly (string Name, string Text)[] BuyerCancels =
    [
        ("ecom_order_to_ship_canceled_reason_better_price", "Found a better price"),
        ("ecom_order_to_ship_canceled_reason_created_by_mistakes", "Ordered by mistake"),
        ("ecom_order_to_ship_canceled_reason_change_address", "Need to change shipping address"),
        ("ecom_order_to_ship_canceled_reason_no_longer_needed", "No longer needed"),
        ("ecom_order_to_ship_canceled_reason_delivery_too_long", "Delivery takes too long"),
    ];

    public static readonly (string Name, string Text)[] Returns =
    [
        ("ecom_order_delivered_refund_and_return_reason_wrong_product", "Wrong item"),
        ("ecom_order_delivered_refund_and_return_reason_damaged", "Item arrived damaged"),
        ("ecom_order_delivered_refund_and_return_reason_no_longer_needed", "No longer needed"),
        ("ecom_order_delivered_refund_and_return_reason_not_as_described", "Item is not as described"),
        ("ecom_order_delivered_refund_reason_missing_parts", "Missing items or parts"),
    ];

    /// <summary>What one may want the same again for.</summary>
    public static bool CanBeReplaced(string reason) => !reason.EndsWith("no_longer_needed", StringComparison.Ordinal);

    public static readonly (string Name, string Text)[] Rejections =
    [
        ("seller_reject_apply_you_have_reached_an_agreement_with_the_buyer", "You have reached an agreement with the buyer"),
        ("seller_reject_apply_product_has_been_packed", "The product has been packed"),
        ("seller_reject_apply_item_as_described", "The item is as described"),
        ("seller_reject_apply_evidence_is_insufficient", "The buyer's evidence is insufficient"),
    ];

    public static string? TextOf((string Name, string Text)[] reasons, string? name) => Array.Find(reasons, reason => reason.Name == name).Text;

    public static string NameOf(string text) => SellerCancels.Concat(BuyerCancels).FirstOrDefault(reason => reason.Text == text).Name ?? "ecom_order_unpaid_canceled_reason_overdue";
}
