using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>What the platform's return family answers to what cannot be done.</summary>
internal static class ReturnErrors
{
    public const int Invalid = 25001001;

    public static Refusal NoOrder() => Refusal.Of(25007006, "The order was not found.");

    public static Refusal WrongOrderStatus() => Refusal.Of(25001003, "The order status is invalid.");

    public static Refusal NotApprovable() => Refusal.Of(25011012, "The reverse status cannot be approved.");

    public static Refusal NotRejectable() => Refusal.Of(25011011, "The reverse status cannot be rejected.");

    public static Refusal NotReceived() => Refusal.Of(25011013, "The reverse status cannot approve a receipt.");

    public static Refusal NoPartNow() => Refusal.Of(25011032, "The reverse status is invalid for a partial refund.");

    public static Refusal DecisionMismatch() => Refusal.Of(25020004, "The decision does not match the reverse type.");

    public static Refusal AlreadyCancelled() => Refusal.Of(25020009, "The reverse order has already been cancelled.");

    public static Refusal AlreadyApproved() => Refusal.Of(25020010, "The after-sale request has been approved and cannot be rejected.");

    public static Refusal NothingReceived() => Refusal.Of(25020012, "The status does not allow to reject a receipt.");

    public static Refusal NotOfShop() => Refusal.Of(25020005, "No permission to process this order.");

    public static Refusal TooMany() => Refusal.Of(25005011, "The requested line items exceed the allowable limit.");

    public static Refusal ReasonOfBuyers() => Refusal.Of(25001015, "The return reason cannot be used by the seller.");

    public static Refusal UnknownReason() => Refusal.Of(25001014, "The return reason is unknown.");

    public static Refusal TooMuch() => Refusal.Of(25005005, "The refund total is larger than the refundable amount.");

    public static Refusal AlreadyReturned() => Refusal.Of(25001011, "A return request is already in process, or the order has already been refunded.");

    public static Refusal Shipped() => Refusal.Of(25001045, "The order has already been shipped.");

    public static Refusal Ended() => Refusal.Of(25001051, "Not allowed to return or cancel, since the order is completed or cancelled.");

    public static Refusal WholeOrdersOnly() => Refusal.Of(25005010, "Unable to cancel individual line items within this request.");
}
