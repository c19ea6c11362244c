// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Events;

/// <summary>Known values of <see cref="ShopWebhook.EventType"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class WebhookEventTypes
{
    /// <summary><c>ORDER_STATUS_CHANGE</c>.</summary>
    public const string OrderStatusChange = "ORDER_STATUS_CHANGE";

    /// <summary><c>RECIPIENT_ADDRESS_UPDATE</c>.</summary>
    public const string RecipientAddressUpdate = "RECIPIENT_ADDRESS_UPDATE";

    /// <summary><c>PACKAGE_UPDATE</c>.</summary>
    public const string PackageUpdate = "PACKAGE_UPDATE";

    /// <summary><c>PRODUCT_STATUS_CHANGE</c>.</summary>
    public const string ProductStatusChange = "PRODUCT_STATUS_CHANGE";

    /// <summary><c>SELLER_DEAUTHORIZATION</c>.</summary>
    public const string SellerDeauthorization = "SELLER_DEAUTHORIZATION";

    /// <summary><c>UPCOMING_AUTHORIZATION_EXPIRATION</c>.</summary>
    public const string UpcomingAuthorizationExpiration = "UPCOMING_AUTHORIZATION_EXPIRATION";

    /// <summary><c>CANCELLATION_STATUS_CHANGE</c>.</summary>
    public const string CancellationStatusChange = "CANCELLATION_STATUS_CHANGE";

    /// <summary><c>RETURN_STATUS_CHANGE</c>.</summary>
    public const string ReturnStatusChange = "RETURN_STATUS_CHANGE";

    /// <summary><c>NEW_CONVERSATION</c>.</summary>
    public const string NewConversation = "NEW_CONVERSATION";

    /// <summary><c>NEW_MESSAGE</c>.</summary>
    public const string NewMessage = "NEW_MESSAGE";

    /// <summary><c>PRODUCT_INFORMATION_CHANGE</c>.</summary>
    public const string ProductInformationChange = "PRODUCT_INFORMATION_CHANGE";

    /// <summary><c>PRODUCT_CREATION</c>.</summary>
    public const string ProductCreation = "PRODUCT_CREATION";

    /// <summary><c>PRODUCT_CATEGORY_CHANGE</c>.</summary>
    public const string ProductCategoryChange = "PRODUCT_CATEGORY_CHANGE";

    /// <summary><c>NEW_MESSAGE_LISTENER</c>.</summary>
    public const string NewMessageListener = "NEW_MESSAGE_LISTENER";

    /// <summary><c>INVOICE_STATUS_CHANGE</c>.</summary>
    public const string InvoiceStatusChange = "INVOICE_STATUS_CHANGE";

    /// <summary><c>PRODUCT_AUDIT_STATUS_CHANGE</c>.</summary>
    public const string ProductAuditStatusChange = "PRODUCT_AUDIT_STATUS_CHANGE";

    /// <summary><c>REVERSE_STATUS_UPDATE</c>.</summary>
    public const string ReverseStatusUpdate = "REVERSE_STATUS_UPDATE";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [OrderStatusChange, RecipientAddressUpdate, PackageUpdate, ProductStatusChange, SellerDeauthorization, UpcomingAuthorizationExpiration, CancellationStatusChange, ReturnStatusChange, NewConversation, NewMessage, ProductInformationChange, ProductCreation, ProductCategoryChange, NewMessageListener, InvoiceStatusChange, ProductAuditStatusChange, ReverseStatusUpdate];
}
