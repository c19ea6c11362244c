using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>What the platform's fulfilment family answers to what cannot be done.</summary>
internal static class PackageErrors
{
    public const int Invalid = 21001001;

    public static ApiError NotOfShop() => Business(21011028, "The package does not belong to the current shop.");

    public static ApiError OrderNotOfShop() => Business(21008111, "The order or package does not belong to the current seller.");

    public static ApiError Shipped() => Business(21011040, "The package has already been shipped.");

    public static ApiError Delivered() => Business(21011027, "The package has already been delivered.");

    public static ApiError Cancelled() => Business(21011041, "The operation cannot be completed when the order is cancelled.");

    /// <summary>The tracking number of what has arrived is not changed any more.</summary>
    public static ApiError TooLateToUpdate() => Business(21011030, "The package has already been delivered; its tracking number stays.");

    public static ApiError CancelledSince() => Business(21011042, "The operation cannot be completed when the order is cancelled.");

    public static ApiError ByPlatform() => Business(21008025, "The seller cannot operate orders which are fulfilled by the platform.");

    public static ApiError AfterSale() => Business(21011007, "A package item has an after-sale request, please process it first.");

    public static ApiError WrongTracking() => Business(21011022, "The tracking number or provider ID is invalid.");

    public static ApiError OutsideSlot() => Business(21011053, "The shipment time is outside of the pick-up time slot.");

    public static ApiError NotShippedYet() => Business(21011043, "The package has not been shipped yet.");

    public static ApiError SellerShips() => Business(11034002, "This API is only applicable to TikTok Shipping orders.");

    public static ApiError ArrangeFirst() => Business(21023035, "Please arrange shipment before retrieving the shipping document.");

    public static ApiError SplitNotAllowed() => Business(21011035, "The order cannot be split.");

    public static ApiError WrongGroups() => Business(21011005, "An invalid request parameter was passed.");

    public static ApiError NotCombinable() => Business(21011031, "An order cannot be part of that package.");

    private static ApiError Business(int code, string message) => new(code, 200, message);
}
