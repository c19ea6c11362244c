using TenantConsole.TikTokShop.Affiliate;
using TenantConsole.TikTokShop.CustomerService;
using TenantConsole.TikTokShop.Events;
using TenantConsole.TikTokShop.Finance;
using TenantConsole.TikTokShop.Fulfillment;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Returns;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Calls;

/// <summary>Every method of the client that calls the API host, with values for all it can send.</summary>
internal static class EndpointCalls
{
    private static readonly ShopAccess Shop = Client.Shop;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly OrderId Order = OrderId.Parse("577000000000000001");
    private static readonly LineItemId Line = LineItemId.Parse("577000000000000101");
    private static readonly PackageId Package = PackageId.Parse("1153000000000000001");
    private static readonly ProductId Product = ProductId.Parse("1729000000000000001");
    private static readonly SkuId Sku = SkuId.Parse("1729000000000000111");
    private static readonly WarehouseId Warehouse = WarehouseId.Parse("6955000000000000001");
    private static readonly ReturnId Return = ReturnId.Parse("4035000000000000001");
    private static readonly CancellationId Cancellation = CancellationId.Parse("4035000000000000002");
    private static readonly StatementId Statement = StatementId.Parse("3459000000000000001");
    private static readonly TargetCollaborationId Target = TargetCollaborationId.Parse("7400000000000000002");
    private static readonly ConversationId Conversation = ConversationId.Parse("7106000000000000001");
    private static readonly Currency Gbp = Currency.Parse("GBP");

    public static IReadOnlyList<EndpointCall> All { get; } =
    [
        new("shops.authorized", c => c.Shops.GetAuthorizedAsync(Shop.Token, None), "GET /authorization/202309/shops"),
        new("sellers.shops", c => c.Sellers.GetShopsAsync(Shop.Token, None), "GET /seller/202309/shops"),
        new("sellers.permissions", c => c.Sellers.GetPermissionsAsync(Shop.Token, None), "GET /seller/202309/permissions"),
        new("sellers.status", c => c.Sellers.GetStatusAsync(Shop.Token, None), "GET /seller/202508/status"),
        .. Orders, .. Fulfillment, .. Products, .. Returns, .. Finance, .. Affiliate, .. Collaborations, .. Conversations,
    ];

    private static IEnumerable<EndpointCall> Orders =>
    [
        new(
            "orders.search",
            c => c.Orders.SearchAsync(Shop, new() { Status = OrderStatuses.Unpaid, UpdatedFrom = At(3), Sort = OrderSort.UpdateTime, PageSize = 20 }, "a+/=", None),
            "POST /order/202309/orders/search",
            "page_size=20&sort_field=update_time&sort_order=DESC&page_token=a+/=",
            """{"order_status":"UNPAID","update_time_ge":3}"""),
        new("orders.get", c => c.Orders.GetAsync(Shop, [Order, OrderId.Parse("2")], None), "GET /order/202507/orders", "ids=577000000000000001,2"),
        new("orders.price", c => c.Orders.GetPriceAsync(Shop, Order, None), "GET /order/202407/orders/577000000000000001/price_detail"),
        new(
            "orders.add_references",
            c => c.Orders.AddReferencesAsync(
                Shop,
                [new() { Id = Order, ExternalOrder = new() { Id = "S-1", Platform = "SHOPIFY", Lines = [new() { Id = "S-1-1", OriginId = Line }] } }],
                None),
            "POST /order/202406/orders/external_orders",
            Body: """{"orders":[{"id":"577000000000000001","external_order":{"id":"S-1","platform":"SHOPIFY","line_items":[{"id":"S-1-1","origin_id":"577000000000000101"}]}}]}"""),
        new(
            "orders.references",
            c => c.Orders.GetReferencesAsync(Shop, Order, "SHOPIFY", None),
            "GET /order/202406/orders/577000000000000001/external_orders",
            "platform=SHOPIFY"),
        new(
            "orders.search_references",
            c => c.Orders.SearchReferencesAsync(Shop, "SHOPIFY", "S 1&", None),
            "POST /order/202406/orders/external_order_search",
            "platform=SHOPIFY&external_order_id=S 1%26"),
    ];

    private static IEnumerable<EndpointCall> Fulfillment =>
    [
        new(
            "packages.search",
            c => c.Fulfillment.SearchAsync(Shop, new() { CreatedFrom = At(1), CreatedBefore = At(2), PackageStatus = PackageStatuses.Processing, Descending = false }, "t", None),
            "POST /fulfillment/202309/packages/search",
            "page_size=50&sort_field=create_time&sort_order=ASC&page_token=t",
            """{"create_time_ge":1,"create_time_lt":2,"package_status":"PROCESSING"}"""),
        new("packages.get", c => c.Fulfillment.GetAsync(Shop, Package, None), "GET /fulfillment/202309/packages/1153000000000000001"),
        new(
            "packages.ship",
            c => c.Fulfillment.ShipAsync(Shop, Package, new Shipment { HandoverMethod = HandoverMethods.Pickup, PickupSlot = new() { StartTime = At(5), EndTime = At(6) } }, None),
            "POST /fulfillment/202309/packages/1153000000000000001/ship",
            Body: """{"handover_method":"PICKUP","pickup_slot":{"start_time":5,"end_time":6}}"""),
        new(
            "packages.ship_batch",
            c => c.Fulfillment.ShipAsync(Shop, [new() { Id = Package, SelfShipment = new() { TrackingNumber = "T1", ShippingProviderId = "66" } }], None),
            "POST /fulfillment/202309/packages/ship",
            Body: """{"packages":[{"id":"1153000000000000001","self_shipment":{"tracking_number":"T1","shipping_provider_id":"66"}}]}"""),
        new(
            "packages.mark_shipped",
            c => c.Fulfillment.MarkAsShippedAsync(Shop, Order, new() { OrderLineItemIds = [Line], TrackingNumber = "T1", ShippingProviderId = "66" }, None),
            "POST /fulfillment/202309/orders/577000000000000001/packages",
            Body: """{"order_line_item_ids":["577000000000000101"],"tracking_number":"T1","shipping_provider_id":"66"}"""),
        new(
            "packages.update_order_shipping",
            c => c.Fulfillment.UpdateShippingAsync(Shop, Order, new() { TrackingNumber = "T2", ShippingProviderId = "66" }, None),
            "POST /fulfillment/202309/orders/577000000000000001/shipping_info/update",
            Body: """{"tracking_number":"T2","shipping_provider_id":"66"}"""),
        new(
            "packages.update_shipping",
            c => c.Fulfillment.UpdateShippingAsync(Shop, Package, new() { TrackingNumber = "T2", ShippingProviderId = "66" }, None),
            "POST /fulfillment/202309/packages/1153000000000000001/shipping_info/update",
            Body: """{"tracking_number":"T2","shipping_provider_id":"66"}"""),
        new(
            "packages.report_delivery",
            c => c.Fulfillment.ReportDeliveryAsync(Shop, [new() { Id = Package, DeliveryType = "DELIVERY_FAILED", FailDeliveryReason = "INVALID_ADDRESS" }], None),
            "POST /fulfillment/202309/packages/deliver",
            Body: """{"packages":[{"id":"1153000000000000001","delivery_type":"DELIVERY_FAILED","fail_delivery_reason":"INVALID_ADDRESS"}]}"""),
        new("packages.tracking", c => c.Fulfillment.GetTrackingAsync(Shop, Order, None), "GET /fulfillment/202309/orders/577000000000000001/tracking"),
        new(
            "packages.document",
            c => c.Fulfillment.GetDocumentAsync(Shop, Package, DocumentTypes.ShippingLabel, "A6", "PDF", None),
            "GET /fulfillment/202309/packages/1153000000000000001/shipping_documents",
            "document_type=SHIPPING_LABEL&document_size=A6&document_format=PDF"),
        new("packages.handover", c => c.Fulfillment.GetHandoverOptionsAsync(Shop, Package, None), "GET /fulfillment/202309/packages/1153000000000000001/handover_time_slots"),
        new(
            "packages.split_attributes",
            c => c.Packaging.GetSplitAttributesAsync(Shop, [Order, OrderId.Parse("2")], None),
            "GET /fulfillment/202309/orders/split_attributes",
            "order_ids=577000000000000001,2"),
        new(
            "packages.split",
            c => c.Packaging.SplitAsync(Shop, Order, [new() { Id = "a", OrderLineItemIds = [Line] }], None),
            "POST /fulfillment/202309/orders/577000000000000001/split",
            Body: """{"splittable_groups":[{"id":"a","order_line_item_ids":["577000000000000101"]}]}"""),
        new("packages.combinable", c => c.Packaging.SearchCombinableAsync(Shop, 50, "t", None), "GET /fulfillment/202309/combinable_packages/search", "page_size=50&page_token=t"),
        new(
            "packages.combine",
            c => c.Packaging.CombineAsync(Shop, [new() { Id = "9", OrderIds = [Order] }], None),
            "POST /fulfillment/202309/packages/combine",
            Body: """{"combinable_packages":[{"id":"9","order_ids":["577000000000000001"]}]}"""),
        new(
            "packages.uncombine",
            c => c.Packaging.UncombineAsync(Shop, Package, [Order], None),
            "POST /fulfillment/202309/packages/1153000000000000001/uncombine",
            Body: """{"order_ids":["577000000000000001"]}"""),
        new("logistics.warehouses", c => c.Logistics.GetWarehousesAsync(Shop, None), "GET /logistics/202309/warehouses"),
        new(
            "logistics.delivery_options",
            c => c.Logistics.GetDeliveryOptionsAsync(Shop, Warehouse, "PRODUCT", None),
            "GET /logistics/202309/warehouses/6955000000000000001/delivery_options",
            "scope=PRODUCT"),
        new("logistics.shipping_providers", c => c.Logistics.GetShippingProvidersAsync(Shop, "70", None), "GET /logistics/202309/delivery_options/70/shipping_providers"),
    ];

    private static IEnumerable<EndpointCall> Products =>
    [
        new(
            "products.search",
            c => c.Products.SearchAsync(Shop, new() { Status = ProductStatuses.Activate, SellerSkus = ["TEA"], UpdatedFrom = At(1), UpdatedUntil = At(2), SkuIds = [Sku] }, "t", None),
            "POST /product/202502/products/search",
            "page_size=100&page_token=t",
            """{"status":"ACTIVATE","seller_skus":["TEA"],"update_time_ge":1,"update_time_le":2,"sku_ids":["1729000000000000111"]}"""),
        new(
            "products.get",
            c => c.Products.GetAsync(Shop, Product, ProductVersion.Draft, "en-GB", None),
            "GET /product/202309/products/1729000000000000001",
            "return_draft_version=true&locale=en-GB"),
        new(
            "products.create",
            c => c.Products.CreateAsync(
                Shop,
                new()
                {
                    SaveMode = "LISTING", Title = "Tea", CategoryId = CategoryId.Parse("600001"), MainImages = [new() { Uri = "tos/1" }],
                    Skus = [new() { SellerSku = "TEA", Price = new() { Currency = Gbp, SalePrice = WireAmount.Parse("8.50") }, Inventory = [new() { WarehouseId = Warehouse, Quantity = 4 }] }],
                    IdempotencyKey = "k1",
                },
                None),
            "POST /product/202309/products",
            Body: """{"save_mode":"LISTING","category_id":"600001","main_images":[{"uri":"tos/1"}],"skus":[{"inventory":[{"warehouse_id":"6955000000000000001","quantity":4}],"seller_sku":"TEA","price":{"currency":"GBP","sale_price":"8.50"}}],"title":"Tea","idempotency_key":"k1"}"""),
        new(
            "products.edit",
            c => c.Products.EditAsync(Shop, Product, new ProductEdit { Title = "Tea", Skus = [new() { Id = Sku }] }, None),
            "PUT /product/202509/products/1729000000000000001",
            Body: """{"skus":[{"id":"1729000000000000111"}],"title":"Tea"}"""),
        new(
            "products.partial_edit",
            c => c.Products.EditAsync(Shop, Product, new PartialProductEdit { Title = "Tea" }, None),
            "POST /product/202509/products/1729000000000000001/partial_edit",
            Body: """{"title":"Tea"}"""),
        new(
            "products.update_prices",
            c => c.Products.UpdatePricesAsync(
                Shop, Product, [new() { Id = Sku, Price = new() { Amount = WireAmount.Parse("9.00"), Currency = Gbp }, ListPrice = CurrencyAmount.Of(new Money(10m, Gbp)) }], None),
            "POST /product/202309/products/1729000000000000001/prices/update",
            Body: """{"skus":[{"id":"1729000000000000111","price":{"amount":"9.00","currency":"GBP"},"list_price":{"amount":"10","currency":"GBP"}}]}"""),
        new(
            "products.update_inventory",
            c => c.Products.UpdateInventoryAsync(Shop, Product, [new() { Id = Sku, Inventory = [new() { WarehouseId = Warehouse, Quantity = 0 }] }], None),
            "POST /product/202309/products/1729000000000000001/inventory/update",
            Body: """{"skus":[{"id":"1729000000000000111","inventory":[{"warehouse_id":"6955000000000000001","quantity":0}]}]}"""),
        new(
            "products.search_inventory",
            c => c.Products.SearchInventoryAsync(Shop, [Product], [Sku], None),
            "POST /product/202309/inventory/search",
            Body: """{"product_ids":["1729000000000000001"],"sku_ids":["1729000000000000111"]}"""),
        new("products.activate", c => c.Products.ActivateAsync(Shop, [Product], None), "POST /product/202309/products/activate", Body: """{"product_ids":["1729000000000000001"]}"""),
        new("products.deactivate", c => c.Products.DeactivateAsync(Shop, [Product], None), "POST /product/202309/products/deactivate", Body: """{"product_ids":["1729000000000000001"]}"""),
        new("products.delete", c => c.Products.DeleteAsync(Shop, [Product], None), "DELETE /product/202309/products", Body: """{"product_ids":["1729000000000000001"]}"""),
        new("products.recover", c => c.Products.RecoverAsync(Shop, [Product], None), "POST /product/202309/products/recover", Body: """{"product_ids":["1729000000000000001"]}"""),
        new(
            "categories.get",
            c => c.Categories.GetAsync(Shop, new() { Locale = "en-GB", Keyword = "tea", Version = "v2", ListingPlatform = "TIKTOK_SHOP", IncludeProhibited = false }, None),
            "GET /product/202309/categories",
            "locale=en-GB&keyword=tea&category_version=v2&listing_platform=TIKTOK_SHOP&include_prohibited_categories=false"),
        new(
            "categories.rules",
            c => c.Categories.GetRulesAsync(Shop, CategoryId.Parse("600001"), "v2", "en-GB", None),
            "GET /product/202309/categories/600001/rules",
            "category_version=v2&locale=en-GB"),
        new(
            "categories.attributes",
            c => c.Categories.GetAttributesAsync(Shop, CategoryId.Parse("600001"), "v2", "en-GB", None),
            "GET /product/202309/categories/600001/attributes",
            "locale=en-GB&category_version=v2"),
        new(
            "categories.brands",
            c => c.Categories.GetBrandsAsync(Shop, new() { Category = CategoryId.Parse("600001"), IsAuthorized = true, Name = "Tea & Co", PageSize = 10 }, "t", None),
            "GET /product/202309/brands",
            "category_id=600001&is_authorized=true&brand_name=Tea %26 Co&page_size=10&page_token=t"),
    ];

    private static IEnumerable<EndpointCall> Returns =>
    [
        new(
            "returns.search",
            c => c.Returns.SearchAsync(Shop, new() { OrderIds = [Order], ReturnStatus = [ReturnStatuses.AwaitingBuyerShip], UpdatedFrom = At(1), Sort = OrderSort.UpdateTime }, "t", None),
            "POST /return_refund/202309/returns/search",
            "sort_field=update_time&sort_order=ASC&page_size=50&page_token=t",
            """{"order_ids":["577000000000000001"],"return_status":["AWAITING_BUYER_SHIP"],"update_time_ge":1}"""),
        new("returns.records", c => c.Returns.GetRecordsAsync(Shop, Return, "en", None), "GET /return_refund/202309/returns/4035000000000000001/records", "locale=en"),
        new(
            "returns.approve",
            c => c.Returns.ApproveAsync(Shop, Return, new() { Decision = ReturnDecisions.OfferPartialRefund, PartialRefund = CurrencyAmount.Of(new Money(5.5m, Gbp)) }, "k1", None),
            "POST /return_refund/202309/returns/4035000000000000001/approve",
            "idempotency_key=k1",
            """{"decision":"OFFER_PARTIAL_REFUND","partial_refund":{"amount":"5.5","currency":"GBP"}}"""),
        new(
            "returns.reject",
            c => c.Returns.RejectAsync(Shop, Return, new() { Decision = ReturnRefusals.RejectRefund, RejectReason = "r", Comment = "ü", Images = [new() { ImageId = "i", Width = 1, Height = 2 }] }, "k1", None),
            "POST /return_refund/202309/returns/4035000000000000001/reject",
            "idempotency_key=k1",
            """{"decision":"REJECT_REFUND","reject_reason":"r","comment":"\u00FC","images":[{"image_id":"i","height":2,"width":1}]}"""),
        new(
            "returns.reject_reasons",
            c => c.Returns.GetRejectReasonsAsync(Shop, Return, "en", None),
            "GET /return_refund/202309/reject_reasons",
            "return_or_cancel_id=4035000000000000001&locale=en"),
        new(
            "returns.reject_reasons",
            c => c.Cancellations.GetRejectReasonsAsync(Shop, Cancellation, "en", None),
            "GET /return_refund/202309/reject_reasons",
            "return_or_cancel_id=4035000000000000002&locale=en"),
        new(
            "returns.create",
            c => c.Returns.CreateAsync(Shop, new() { OrderId = Order, Skus = [new() { SkuId = Sku, Quantity = 1 }], ReturnReason = "r", ReturnType = ReturnTypes.Refund, RefundTotal = WireAmount.Parse("8.50"), Currency = Gbp }, "k1", None),
            "POST /return_refund/202309/returns",
            "idempotency_key=k1",
            """{"order_id":"577000000000000001","skus":[{"sku_id":"1729000000000000111","quantity":1}],"return_reason":"r","return_type":"REFUND","refund_total":"8.50","currency":"GBP"}"""),
        new(
            "returns.calculate_refund",
            c => c.Returns.CalculateRefundAsync(Shop, new() { OrderId = Order, RequestType = "REFUND", ReasonName = "r" }, None),
            "POST /return_refund/202309/refunds/calculate",
            Body: """{"order_id":"577000000000000001","request_type":"REFUND","reason_name":"r"}"""),
        new(
            "returns.eligibility",
            c => c.Returns.GetEligibilityAsync(Shop, Order, byBuyer: true, None),
            "GET /return_refund/202309/orders/577000000000000001/aftersale_eligibility",
            "initiate_aftersale_user=BUYER"),
        new(
            "cancellations.search",
            c => c.Cancellations.SearchAsync(Shop, new() { CancelIds = [Cancellation], CreatedFrom = At(1), Descending = true, PageSize = 1 }, "t", None),
            "POST /return_refund/202309/cancellations/search",
            "sort_field=create_time&sort_order=DESC&page_size=1&page_token=t",
            """{"cancel_ids":["4035000000000000002"],"create_time_ge":1}"""),
        new(
            "cancellations.create",
            c => c.Cancellations.CancelAsync(Shop, new() { OrderId = Order, OrderLineItemIds = [Line], CancelReason = "r" }, None),
            "POST /return_refund/202309/cancellations",
            Body: """{"order_id":"577000000000000001","order_line_item_ids":["577000000000000101"],"cancel_reason":"r"}"""),
        new(
            "cancellations.approve",
            c => c.Cancellations.ApproveAsync(Shop, Cancellation, "k1", None),
            "POST /return_refund/202309/cancellations/4035000000000000002/approve",
            "idempotency_key=k1"),
        new(
            "cancellations.reject",
            c => c.Cancellations.RejectAsync(Shop, Cancellation, new() { RejectReason = "r", Comment = "c" }, "k1", None),
            "POST /return_refund/202309/cancellations/4035000000000000002/reject",
            "idempotency_key=k1",
            """{"reject_reason":"r","comment":"c"}"""),
    ];

    private static IEnumerable<EndpointCall> Finance =>
    [
        new(
            "finance.statements",
            c => c.Finance.SearchStatementsAsync(Shop, new() { From = At(1), Before = At(2), PaymentStatus = PaymentStatuses.Paid, Descending = true, PageSize = 5 }, "t", None),
            "GET /finance/202309/statements",
            "statement_time_ge=1&statement_time_lt=2&payment_status=PAID&sort_field=statement_time&sort_order=DESC&page_size=5&page_token=t"),
        new(
            "finance.statement_transactions",
            c => c.Finance.GetStatementTransactionsAsync(Shop, Statement, 100, "t", None),
            "GET /finance/202501/statements/3459000000000000001/statement_transactions",
            "sort_field=order_create_time&page_size=100&page_token=t"),
        new(
            "finance.statement_transactions_202309",
            c => c.Finance.GetStatementTransactions202309Async(Shop, Statement, 100, null, None),
            "GET /finance/202309/statements/3459000000000000001/statement_transactions",
            "sort_field=order_create_time&page_size=100"),
        new("finance.order_transactions", c => c.Finance.GetOrderTransactionsAsync(Shop, Order, None), "GET /finance/202501/orders/577000000000000001/statement_transactions"),
        new("finance.order_transactions_202309", c => c.Finance.GetOrderTransactions202309Async(Shop, Order, None), "GET /finance/202309/orders/577000000000000001/statement_transactions"),
        new(
            "finance.unsettled",
            c => c.Finance.SearchUnsettledAsync(Shop, new() { From = At(1), Before = At(2) }, "t", None),
            "GET /finance/202507/orders/unsettled",
            "search_time_ge=1&search_time_lt=2&sort_field=order_create_time&sort_order=ASC&page_size=100&page_token=t"),
        new(
            "finance.payments",
            c => c.Finance.SearchPaymentsAsync(Shop, new() { CreatedFrom = At(1), CreatedBefore = At(2), Descending = true }, "t", None),
            "GET /finance/202309/payments",
            "create_time_ge=1&create_time_lt=2&sort_field=create_time&sort_order=DESC&page_size=100&page_token=t"),
        new(
            "finance.withdrawals",
            c => c.Finance.SearchWithdrawalsAsync(Shop, new() { Types = [WithdrawalTypes.Settle, WithdrawalTypes.Reverse], CreatedFrom = At(1), CreatedBefore = At(2) }, "t", None),
            "GET /finance/202309/withdrawals",
            "types=SETTLE,REVERSE&create_time_ge=1&create_time_lt=2&page_size=100&page_token=t"),
    ];

    private static IEnumerable<EndpointCall> Affiliate =>
    [
        new(
            "affiliate.orders",
            c => c.Affiliate.SearchOrdersAsync(Shop, new() { CreatedFrom = At(1), CreatedBefore = At(2), ProgramId = "7" }, "t", None),
            "POST /affiliate_seller/202410/orders/search",
            "page_size=20&page_token=t",
            """{"create_time_lt":2,"create_time_ge":1,"program_id":"7"}"""),
        new(
            "affiliate.creators",
            c => c.Affiliate.SearchCreatorsAsync(Shop, new() { SearchKey = "k", Keyword = "tea", GmvRanges = ["GMV_RANGE_0_100"], PageSize = 12 }, "t", None),
            "POST /affiliate_seller/202508/marketplace_creators/search",
            "page_size=12&page_token=t",
            """{"search_key":"k","keyword":"tea","gmv_ranges":["GMV_RANGE_0_100"]}"""),
        new("affiliate.creator", c => c.Affiliate.GetCreatorAsync(Shop, "uAc-A_A", None), "GET /affiliate_seller/202508/marketplace_creators/uAc-A_A"),
        new(
            "affiliate.samples",
            c => c.Affiliate.SearchSamplesAsync(Shop, new() { Status = SampleStatuses.Pending, CreatorOpenId = "uA", TargetCollaborationId = Target }, "t", None),
            "POST /affiliate_seller/202508/sample_applications/search",
            "page_size=20&page_token=t",
            """{"creator_user_oepn_id":"uA","target_collabration_id":"7400000000000000002","status":"PENDING"}"""),
        new(
            "affiliate.sample_review",
            c => c.Affiliate.ReviewSampleAsync(Shop, SampleApplicationId.Parse("7500"), new() { ReviewResult = "REJECT", RejectReason = "OFFLINE" }, None),
            "POST /affiliate_seller/202507/sample_applications/7500/review",
            Body: """{"review_result":"REJECT","reject_reason":"OFFLINE"}"""),
        new(
            "affiliate.sample_content",
            c => c.Affiliate.SearchSampleContentAsync(Shop, SampleApplicationId.Parse("7500"), "VIDEO", None),
            "POST /affiliate_seller/202409/sample_applications/7500/fulfillments/search",
            Body: """{"content_format":"VIDEO"}"""),
        new("affiliate.promotion_link", c => c.Affiliate.CreatePromotionLinkAsync(Shop, Product, None), "POST /affiliate_seller/202405/products/1729000000000000001/promotion_link/generate"),
    ];

    private static IEnumerable<EndpointCall> Collaborations =>
    [
        new(
            "affiliate.open_search",
            c => c.Collaborations.SearchOpenAsync(Shop, new() { KeywordType = "PRODUCT_NAME", Keyword = "tea", TopLevelCategoryId = CategoryId.Parse("6") }, "t", None),
            "POST /affiliate_seller/202412/open_collaborations/search",
            "page_size=20&page_token=t",
            """{"keyword_type":"PRODUCT_NAME","keyword":"tea","top_level_category_id":"6"}"""),
        new(
            "affiliate.open_create",
            c => c.Collaborations.CreateOpenAsync(Shop, Product, 1000, None),
            "POST /affiliate_seller/202412/open_collaborations",
            Body: """{"product_id":"1729000000000000001","commission_rate":1000}"""),
        new("affiliate.open_remove", c => c.Collaborations.RemoveOpenAsync(Shop, Product, None), "DELETE /affiliate_seller/202409/open_collaborations/products/1729000000000000001"),
        new("affiliate.open_settings", c => c.Collaborations.GetOpenSettingsAsync(Shop, None), "GET /affiliate_seller/202409/open_collaboration_settings"),
        new(
            "affiliate.open_settings_edit",
            c => c.Collaborations.EditOpenSettingsAsync(Shop, new() { AutoAddProduct = new() { Enable = true, CommissionRate = 500 } }, None),
            "POST /affiliate_seller/202405/open_collaboration_settings",
            Body: """{"auto_add_product":{"enable":true,"commission_rate":500}}"""),
        new(
            "affiliate.target_create",
            c => c.Collaborations.CreateTargetAsync(
                Shop,
                new()
                {
                    Name = "Spring", EndTime = At(1_767_225_600), Products = [new() { Id = Product, TargetCommissionRate = 1500 }], CreatorUserOpenIds = ["uA"],
                    SellerContactInfo = new() { Email = "shop@northlight.example" }, FreeSampleRule = new() { HasFreeSample = true, IsSampleApprovalExempt = false },
                },
                None),
            "POST /affiliate_seller/202508/target_collaborations",
            Body: """{"name":"Spring","end_time":"1767225600","products":[{"id":"1729000000000000001","target_commission_rate":1500}],"creator_user_open_ids":["uA"],"seller_contact_info":{"email":"shop@northlight.example"},"free_sample_rule":{"has_free_sample":true,"is_sample_approval_exempt":false}}"""),
        new(
            "affiliate.target_search",
            c => c.Collaborations.SearchTargetAsync(Shop, new() { CollaborationStatus = "ONGOING", SearchParam = new() { KeywordType = "PRODUCT_NAME", Keyword = "tea" } }, "t", None),
            "POST /affiliate_seller/202508/target_collaborations/search",
            "page_size=20&page_token=t",
            """{"search_param":{"keyword_type":"PRODUCT_NAME","keyword":"tea"},"collaboration_status":"ONGOING"}"""),
        new("affiliate.target_get", c => c.Collaborations.GetTargetAsync(Shop, Target, None), "GET /affiliate_seller/202508/target_collaborations/7400000000000000002"),
        new(
            "affiliate.target_update",
            c => c.Collaborations.UpdateTargetAsync(Shop, Target, new() { Name = "Summer", Products = [new() { Id = Product, CommissionRate = 1200 }] }, None),
            "PUT /affiliate_seller/202508/target_collaborations/7400000000000000002",
            Body: """{"name":"Summer","products":[{"id":"1729000000000000001","commission_rate":1200}]}"""),
        new("affiliate.target_remove", c => c.Collaborations.RemoveTargetAsync(Shop, Target, None), "DELETE /affiliate_seller/202409/target_collaborations/7400000000000000002"),
        new("affiliate.target_link", c => c.Collaborations.CreateTargetLinkAsync(Shop, Target, None), "POST /affiliate_seller/202509/target_collaboration/7400000000000000002/link"),
    ];

    private static IEnumerable<EndpointCall> Conversations =>
    [
        new("conversations.get", c => c.Conversations.GetAsync(Shop, 20, "en", "t", None), "GET /customer_service/202309/conversations", "page_size=20&locale=en&page_token=t"),
        new(
            "conversations.create",
            c => c.Conversations.CreateAsync(Shop, BuyerUserId.Parse("7021"), None),
            "POST /customer_service/202309/conversations",
            Body: """{"buyer_user_id":"7021"}""") { Answer = """{"conversation_id":"7106000000000000001"}""" },
        new(
            "conversations.messages",
            c => c.Conversations.GetMessagesAsync(Shop, Conversation, 10, descending: true, "t", None),
            "GET /customer_service/202309/conversations/7106000000000000001/messages",
            "page_size=10&sort_field=create_time&sort_order=DESC&page_token=t"),
        new(
            "conversations.send",
            c => c.Conversations.SendAsync(Shop, Conversation, OutgoingMessage.ProductCard(Product), None),
            "POST /customer_service/202309/conversations/7106000000000000001/messages",
            Body: """{"type":"PRODUCT_CARD","content":"{\u0022product_id\u0022:\u00221729000000000000001\u0022}"}""") { Answer = """{"message_id":"7223"}""" },
        new("conversations.read", c => c.Conversations.MarkReadAsync(Shop, Conversation, None), "POST /customer_service/202309/conversations/7106000000000000001/messages/read"),
        new("events.webhooks", c => c.Events.GetWebhooksAsync(Shop, None), "GET /event/202309/webhooks"),
        new(
            "events.set_webhook",
            c => c.Events.SetWebhookAsync(Shop, WebhookEventTypes.OrderStatusChange, new Uri("https://console.example/hooks"), None),
            "PUT /event/202309/webhooks",
            Body: """{"address":"https://console.example/hooks","event_type":"ORDER_STATUS_CHANGE"}"""),
        new(
            "events.delete_webhook",
            c => c.Events.DeleteWebhookAsync(Shop, WebhookEventTypes.OrderStatusChange, None),
            "DELETE /event/202309/webhooks",
            Body: """{"event_type":"ORDER_STATUS_CHANGE"}"""),
    ];

    private static DateTimeOffset At(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
