// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Known values of <see cref="Message.Type"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class MessageTypes
{
    /// <summary><c>TEXT</c>.</summary>
    public const string Text = "TEXT";

    /// <summary><c>IMAGE</c>.</summary>
    public const string Image = "IMAGE";

    /// <summary><c>ALLOCATED_SERVICE</c>.</summary>
    public const string AllocatedService = "ALLOCATED_SERVICE";

    /// <summary><c>NOTIFICATION</c>.</summary>
    public const string Notification = "NOTIFICATION";

    /// <summary><c>BUYER_ENTER_FROM_TRANSFER</c>.</summary>
    public const string BuyerEnterFromTransfer = "BUYER_ENTER_FROM_TRANSFER";

    /// <summary><c>BUYER_ENTER_FROM_PRODUCT</c>.</summary>
    public const string BuyerEnterFromProduct = "BUYER_ENTER_FROM_PRODUCT";

    /// <summary><c>BUYER_ENTER_FROM_ORDER</c>.</summary>
    public const string BuyerEnterFromOrder = "BUYER_ENTER_FROM_ORDER";

    /// <summary><c>PRODUCT_CARD</c>.</summary>
    public const string ProductCard = "PRODUCT_CARD";

    /// <summary><c>EMOTICONS</c>.</summary>
    public const string Emoticons = "EMOTICONS";

    /// <summary><c>ORDER_CARD</c>.</summary>
    public const string OrderCard = "ORDER_CARD";

    /// <summary><c>VIDEO</c>.</summary>
    public const string Video = "VIDEO";

    /// <summary><c>RETURN_REFUND_CARD</c>.</summary>
    public const string ReturnRefundCard = "RETURN_REFUND_CARD";

    /// <summary><c>COUPON_CARD</c>.</summary>
    public const string CouponCard = "COUPON_CARD";

    /// <summary><c>OTHER</c>.</summary>
    public const string Other = "OTHER";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Text, Image, AllocatedService, Notification, BuyerEnterFromTransfer, BuyerEnterFromProduct, BuyerEnterFromOrder, ProductCard, Emoticons, OrderCard, Video, ReturnRefundCard, CouponCard, Other];
}
