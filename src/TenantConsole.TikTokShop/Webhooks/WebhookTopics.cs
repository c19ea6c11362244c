namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>The topics whose data the client knows. The platform has more, and will have others: those are accepted and kept unread.</summary>
/// <remarks>Source: the platform's webhook pages; sections 19.4 and 19.5 of our facts.</remarks>
public static class WebhookTopics
{
    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<WebhookTopic> All { get; } =
    [
        new(1, "ORDER_STATUS_CHANGE", WebhooksJson.Default.OrderStatusChange),
        new(2, "REVERSE_STATUS_UPDATE", WebhooksJson.Default.ReverseStatusUpdate),
        new(3, "RECIPIENT_ADDRESS_UPDATE", WebhooksJson.Default.RecipientAddressUpdate),
        new(4, "PACKAGE_UPDATE", WebhooksJson.Default.PackageUpdate),
        new(5, "PRODUCT_STATUS_CHANGE", WebhooksJson.Default.ProductStatusChange),
        new(6, "SELLER_DEAUTHORIZATION", WebhooksJson.Default.SellerDeauthorization),
        new(7, "UPCOMING_AUTHORIZATION_EXPIRATION", WebhooksJson.Default.UpcomingAuthorizationExpiration),
        new(11, "CANCELLATION_STATUS_CHANGE", WebhooksJson.Default.CancellationStatusChange),
        new(12, "RETURN_STATUS_CHANGE", WebhooksJson.Default.ReturnStatusChange),
        new(13, "NEW_CONVERSATION", WebhooksJson.Default.NewConversation),
        new(14, "NEW_MESSAGE", WebhooksJson.Default.NewMessage),
        new(15, "PRODUCT_INFORMATION_CHANGE", WebhooksJson.Default.ProductInformationChange),
        new(16, "PRODUCT_CREATION", WebhooksJson.Default.ProductCreation),
        new(17, "SHOPPABLE_CONTENT_POSTING", WebhooksJson.Default.ShoppableContentPosting),
        new(18, "PRODUCT_CATEGORY_CHANGE", WebhooksJson.Default.ProductCategoryChange),
        new(19, "SIZE_CHART_CHANGE", WebhooksJson.Default.SizeChartChange),
        new(20, "CREATOR_DEAUTHORIZATION", WebhooksJson.Default.CreatorDeauthorization),
        new(21, "INBOUND_FBT_ORDER_STATUS_CHANGE", WebhooksJson.Default.InboundFbtOrderStatusChange),
        new(22, "FBT_MERCHANT_ONBOARDING", WebhooksJson.Default.FbtMerchantOnboarding),
        new(23, "GOODS_MATCH", WebhooksJson.Default.GoodsMatch),
        new(24, "FBT_INVENTORY_UPDATE", WebhooksJson.Default.FbtInventoryUpdate),
        new(25, "OPPORTUNITY_MATCHING_STATUS_CHANGE", WebhooksJson.Default.OpportunityMatchingStatusChange),
        new(27, "INVENTORY_STATUS_CHANGE", WebhooksJson.Default.InventoryStatusChange),
        new(33, "NEW_MESSAGE_LISTENER", WebhooksJson.Default.NewMessageListener),
        new(35, "TOKOPEDIA_MIRROR_STATUS_CHANGE", WebhooksJson.Default.TokopediaMirrorStatusChange),
        new(36, "INVOICE_STATUS_CHANGE", WebhooksJson.Default.InvoiceStatusChange),
        new(37, "PRODUCT_AUDIT_STATUS_CHANGE", WebhooksJson.Default.ProductAuditStatusChange),
        new(38, "STRIKETHROUGH_PRICE_EXPIRED", WebhooksJson.Default.StrikethroughPriceExpired),
        new(39, "ACTIVITY_STATUS_CHANGE", WebhooksJson.Default.ActivityStatusChange),
        new(42, "COMBINED_LISTING_CHANGE", WebhooksJson.Default.CombinedListingChange),
        new(46, "IMAGE_TRANSLATION_COMPLETED", WebhooksJson.Default.ImageTranslationCompleted),
        new(51, "GLOBAL_REPLICATION_STATUS_CHANGE", WebhooksJson.Default.GlobalReplicationStatusChange),
        new(52, "GLOBAL_LISTING_METHOD_CHANGE", WebhooksJson.Default.GlobalListingMethodChange),
        new(55, "VIDEO_PRECHECK_RESULT", WebhooksJson.Default.VideoPrecheckResult),
        new(56, "SAMPLE_APPLICATION_STATUS_CHANGE", WebhooksJson.Default.SampleApplicationStatusChange),
        new(64, "AFTERSALES_REQUEST_STATUS_UPDATE", WebhooksJson.Default.AftersalesRequestStatusUpdate),
        new(65, "RMA_STATUS_UPDATE", WebhooksJson.Default.RmaStatusUpdate),
        new(67, "REFUND_SUCCESS", WebhooksJson.Default.RefundSuccess),
    ];

    private static readonly Dictionary<int, WebhookTopic> ByNumber = All.ToDictionary(topic => topic.Number);

    /// <summary>The topic of a number; null when the client does not know it.</summary>
    public static WebhookTopic? Find(int number) => ByNumber.GetValueOrDefault(number);
}
