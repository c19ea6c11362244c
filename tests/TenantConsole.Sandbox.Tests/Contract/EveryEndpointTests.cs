using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Sandbox.Endpoints;

namespace TenantConsole.Sandbox.Tests.Contract;

/// <summary>
/// Every endpoint that the sandbox serves, called once at least and held against the specification: no field that nobody knows, types
/// and enums right, and the fields of the official examples where they are at hand.
/// </summary>
public sealed class EveryEndpointTests : ShopTest
{
    private static readonly Specification Platform = new();

    /// <summary>
    /// Fields of examples that show what this world does not have: other markets, bundles, deposits, exchanges, arbitration, same-day
    /// delivery, programmes by invitation, uploads that fail.
    /// </summary>
    private static readonly string[] NotInThisWorld =
    [
        "combined_skus", "fees", "certifications", "size_chart", "video", "global_", "replicated", "integrated_platform_statuses", "product_families", "product_sync_fail_reasons", "recommended_categories", "pre_approved_reasons",
        "external_list_prices", "external_urls", "extra_identifier_codes", "sku_unit_count", "subscribe_info", "sku_img", "supplementary_sku_images", "backorder_quantity", "handling_time", "unit_price", "manufacturer", "responsible_person",
        "prescription", "primary_combined_product_id", "product_types", "shipping_template_id", "campaign_inventory", "creator_inventory", "warning", "cpf", "tokopedia", "reserve_", "images", "videos", "note",
        "combined_listing", "replaced_order_id", "exchange_source_order_id", "auto_combine_group_id", "consultation_id", "fast_d", "pick_up_cut_off_time", "delivery_option_required", "delivery_sla_time", "delivery_preferences", "national_registry",
        "payment_auth_code", "payment_card_type", "local_script", "post_town", "associated_order_id", "estimated_release_time", ".transactions.adjustment_id", ".transactions.adjustment_order_id", "must_split_reasons", "arbitration_status",
        "combined_return_id", "pre_return_id", "next_return_id", "campaign_id", "commission_tier_setting", "update_failed",
    ];

    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly List<string> _wrongs = [];
    private readonly Dictionary<string, HashSet<string>> _seen = new(StringComparer.Ordinal);

    [Fact]
    public async Task Every_answer_is_one_that_the_platform_could_give()
    {
        await ReadAsync();
        await ProductsAsync();
        await ShippingAsync();
        await ReturnsAsync();
        await AffiliatesAsync();
        await ChatsAndEventsAsync();
        foreach (var upload in new[] { "/product/202309/images/upload", "/fulfillment/202309/images/upload", "/customer_service/202309/images/upload" }) await UploadAsync(upload, Png, "image/png");
        foreach (var upload in new[] { "/fulfillment/202309/files/upload", "/product/202309/files/upload" }) await UploadAsync(upload, "%PDF-1.7"u8.ToArray(), "application/pdf");

        None(_wrongs.Distinct());
        var served = Server.Services.GetRequiredService<EndpointTable>().All.Select(endpoint => $"{endpoint.Method} {endpoint.Path}");
        None(served.Except(_called));
        None(MissingFields());

        static void None(IEnumerable<string> of) => Assert.True(!of.Any(), string.Join('\n', of));
    }

    private List<string> MissingFields()
    {
        var missing = new List<string>();
        foreach (var (endpoint, fields) in _seen)
        {
            var parts = endpoint.Split(' ');
            if (Platform.ExampleOf(parts[0], parts[1]) is not { } example) continue;
            missing.AddRange(example.Where(field => !fields.Contains(field) && !NotInThisWorld.Any(part => field.Contains(part, StringComparison.Ordinal))).Select(field => $"{endpoint}: {field}"));
        }
        return missing;
    }

    private async Task ReadAsync()
    {
        await CallAsync("GET", "/authorization/202309/shops");
        await CallAsync("GET", "/seller/202309/shops");
        await CallAsync("GET", "/seller/202309/permissions");
        await CallAsync("GET", "/seller/202508/status");
        var ids = new List<string>();
        foreach (var status in new[] { "UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED" })
        {
            var page = await CallAsync("POST", "/order/202309/orders/search", new { order_status = status }, ("page_size", "20"));
            ids.AddRange(page.GetProperty("orders").EnumerateArray().Take(5).Select(order => Text(order, "id")));
        }
        foreach (var some in (await OrdersAsync()).Select(order => Text(order, "id")).Chunk(50))
        {
            foreach (var version in new[] { "202309", "202507" }) await CallAsync("GET", $"/order/{version}/orders", null, ("ids", string.Join(',', some)));
        }
        await CallAsync("GET", $"/order/202407/orders/{ids[^1]}/price_detail");
        await CallAsync("POST", "/order/202406/orders/external_orders", new
        {
            orders = new[] { External(ids[0]), External("7") },
        });
        await CallAsync("GET", $"/order/202406/orders/{ids[0]}/external_orders", null, ("platform", "SHOPIFY"));
        await CallAsync("POST", "/order/202406/orders/external_order_search", null, ("platform", "SHOPIFY"), ("external_order_id", "E1"));
        await CallAsync("GET", "/logistics/202309/global_warehouses");
        var warehouse = (await CallAsync("GET", "/logistics/202309/warehouses")).GetProperty("warehouses")[0];
        await CallAsync("GET", $"/logistics/202309/warehouses/{Text(warehouse, "id")}/delivery_options");
        await CallAsync("GET", "/logistics/202309/delivery_options/7091146663229654785/shipping_providers");

        (string, string)[] byTime = [("sort_field", "statement_time"), ("sort_order", "DESC"), ("page_size", "20")];
        foreach (var statement in (await CallAsync("GET", "/finance/202309/statements", null, byTime)).GetProperty("statements").EnumerateArray().Take(8))
        {
            foreach (var version in new[] { "202309", "202501" }) await CallAsync("GET", $"/finance/{version}/statements/{Text(statement, "id")}/statement_transactions", null, ("sort_field", "order_create_time"));
        }
        var settled = ids.Where(id => id.Length > 0).ToList();
        foreach (var order in (await CallAsync("POST", "/order/202309/orders/search", new { order_status = "COMPLETED" }, ("sort_order", "ASC"))).GetProperty("orders").EnumerateArray().Take(5))
        {
            foreach (var version in new[] { "202309", "202501" }) await CallAsync("GET", $"/finance/{version}/orders/{Text(order, "id")}/statement_transactions");
        }
        await CallAsync("GET", "/finance/202309/payments", null, ("sort_field", "create_time"));
        await CallAsync("GET", "/finance/202309/withdrawals", null, ("types", "WITHDRAW,SETTLE,REVERSE"));
        await CallAsync("GET", "/finance/202507/orders/unsettled", null, ("sort_field", "order_create_time"));

        static object External(string order) => new { id = order, external_order = new { id = "E1", platform = "SHOPIFY", line_items = order.Length < 5 ? [] : new[] { new { id = "L1", origin_id = Id(long.Parse(order, System.Globalization.CultureInfo.InvariantCulture) + 1) } } } };
    }

    private async Task ProductsAsync()
    {
        foreach (var version in new[] { "202309", "202312", "202502" }) await CallAsync("POST", $"/product/{version}/products/search", new { status = "ALL" }, ("page_size", "100"));
        var made = await CallAsync("POST", "/product/202309/products", Listing());
        var id = Text(made, "product_id");
        await CallAsync("GET", $"/product/202309/products/{id}");
        foreach (var status in new[] { "FAILED", "PLATFORM_DEACTIVATED" })
        {
            foreach (var product in (await CallAsync("POST", "/product/202502/products/search", new { status })).GetProperty("products").EnumerateArray()) await CallAsync("GET", $"/product/202309/products/{Text(product, "id")}");
        }
        foreach (var product in Server.World.Shops[0].Products.Take(20)) await CallAsync("GET", $"/product/202309/products/{product.Id}");
        foreach (var version in new[] { "202309", "202509" })
        {
            await CallAsync("PUT", $"/product/{version}/products/{id}", Listing());
            await CallAsync("POST", $"/product/{version}/products/{id}/partial_edit", new { title = "Edited" });
        }
        var sku = Text((await CallAsync("GET", $"/product/202309/products/{id}")).GetProperty("skus")[0], "id");
        await CallAsync("POST", $"/product/202309/products/{id}/prices/update", new { skus = new[] { new { id = sku, price = new { amount = "9.99" } } } });
        await CallAsync("POST", $"/product/202309/products/{id}/inventory/update", new { skus = new object[] { new { id = sku, inventory = new[] { new { warehouse_id = "1", quantity = 1 } } }, new { id = "4" } } });
        await CallAsync("POST", "/product/202309/inventory/search", new { product_ids = new[] { id } });
        await AdvanceAsync(1);
        foreach (var verb in new[] { "deactivate", "activate" }) await CallAsync("POST", $"/product/202309/products/{verb}", new { product_ids = new[] { id, "4" } });
        await CallAsync("DELETE", "/product/202309/products", new { product_ids = new[] { id, "4" } });
        await CallAsync("POST", "/product/202309/products/recover", new { product_ids = new[] { id, "4" } });
        await CallAsync("GET", "/product/202309/categories");
        await CallAsync("GET", "/product/202309/categories/851000/rules");
        await CallAsync("GET", "/product/202309/categories/851000/attributes");
        await CallAsync("GET", "/product/202309/brands", null, ("page_size", "20"));
        await CallAsync("POST", "/product/202309/brands", new { name = "Contract" });
        await CallAsync("POST", "/product/202309/categories/recommend", new { product_title = "Night serum", description = "<p>For the night.</p>" });
        foreach (var version in new[] { "202309", "202312" }) await CallAsync("GET", $"/product/{version}/prerequisites");

        static object Listing() => new
        {
            title = "A product of the contract",
            description = "<p>Here to be looked at.</p>",
            category_id = "851000",
            brand_id = "7082427311584340000",
            external_product_id = "X-1",
            main_images = new[] { new { uri = "tos-sandbox/a" } },
            package_weight = new { value = "0.3", unit = "POUND" },
            package_dimensions = new { length = "3", width = "2", height = "1", unit = "INCH" },
            product_attributes = new[] { new { id = "100392", values = new[] { new { id = "1001192", name = "Mixed" } } } },
            skus = new[] { new { seller_sku = "C-1", external_sku_id = "X-1-1", identifier_code = new { code = "4006381333931", type = "EAN" }, price = new { amount = "12.50" }, list_price = new { amount = "15.00" }, sales_attributes = new[] { new { id = "100089", name = "Size", value_name = "S" } } } },
        };
    }

    private async Task ShippingAsync()
    {
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 700, hours = 0 });
        await AdvanceAsync(2);
        var packages = (await CallAsync("POST", "/fulfillment/202309/packages/search", null, ("page_size", "50"))).GetProperty("packages");
        await CallAsync("GET", $"/fulfillment/202309/packages/{Text(packages[0], "id")}/handover_time_slots");
        await CallAsync("POST", "/fulfillment/202309/packages/search", new { package_status = "COMPLETED" });
        var own = await WaitingAsync("SELLER", 1);
        var provider = Server.World.Shops[0].Market.Providers[0].Id;
        await CallAsync("POST", $"/fulfillment/202309/orders/{Text(own[0], "id")}/packages", new { tracking_number = "CONTRACT-1", shipping_provider_id = provider });
        await CallAsync("POST", $"/fulfillment/202309/orders/{Text(own[0], "id")}/shipping_info/update", new { tracking_number = "CONTRACT-2", shipping_provider_id = provider });
        var sent = Text(own[0].GetProperty("packages")[0], "id");
        await CallAsync("POST", $"/fulfillment/202309/packages/{sent}/shipping_info/update", new { tracking_number = "CONTRACT-3", shipping_provider_id = provider });
        await CallAsync("POST", "/fulfillment/202309/packages/deliver", new { packages = new[] { new { id = sent, delivery_type = "DELIVERY_SUCCESS" }, new { id = "3", delivery_type = "DELIVERY_SUCCESS" } } });
        await CallAsync("GET", $"/fulfillment/202309/orders/{Text(own[0], "id")}/tracking");
        var single = await WaitingAsync("TIKTOK", 1);
        var package = Text(single[0].GetProperty("packages")[0], "id");
        var slot = (await CallAsync("GET", $"/fulfillment/202309/packages/{package}/handover_time_slots")).GetProperty("pickup_slots")[0];
        await CallAsync("POST", $"/fulfillment/202309/packages/{package}/ship", new { handover_method = "PICKUP", pickup_slot = new { start_time = slot.GetProperty("start_time").GetInt64(), end_time = slot.GetProperty("end_time").GetInt64() } });
        await CallAsync("POST", "/fulfillment/202309/packages/ship", new { packages = new[] { new { id = package } } });
        await CallAsync("GET", $"/fulfillment/202309/packages/{package}");
        await CallAsync("GET", $"/fulfillment/202309/packages/{package}/shipping_documents", null, ("document_type", "SHIPPING_LABEL"));
        var many = (await WaitingAsync("TIKTOK", 2))[0];
        await CallAsync("GET", "/fulfillment/202309/orders/split_attributes", null, ("order_ids", Text(many, "id")));
        var lines = many.GetProperty("line_items").EnumerateArray().Select(line => Text(line, "id")).ToList();
        await CallAsync("POST", $"/fulfillment/202309/orders/{Text(many, "id")}/split", new { splittable_groups = new[] { new { id = "1", order_line_item_ids = lines.Take(1) }, new { id = "2", order_line_item_ids = lines.Skip(1) } } });
        var group = (await CallAsync("GET", "/fulfillment/202309/combinable_packages/search", null, ("page_size", "10"))).GetProperty("combinable_packages")[0];
        var orders = group.GetProperty("order_ids").EnumerateArray().Select(order => order.GetString()).ToList();
        await CallAsync("POST", "/fulfillment/202309/packages/combine", new { combinable_packages = new object[] { new { id = Text(group, "id"), order_ids = orders }, new { id = "2", order_ids = orders } } });
        await CallAsync("POST", $"/fulfillment/202309/packages/{Text(group, "id")}/uncombine", new { order_ids = orders });
    }

    private async Task ReturnsAsync()
    {
        const string root = "/return_refund/202309";
        foreach (var order in (await CallAsync("POST", "/order/202309/orders/search", new { order_status = "DELIVERED" }, ("page_size", "50"))).GetProperty("orders").EnumerateArray().Where(order => !order.GetProperty("is_sample_order").GetBoolean()).Take(4))
        {
            await CallAsync("GET", $"{root}/orders/{Text(order, "id")}/aftersale_eligibility");
            await CallAsync("POST", $"{root}/refunds/calculate", new { order_id = Text(order, "id"), request_type = "REFUND" });
            await Client.CallAsync(HttpMethod.Post, $"{root}/returns", JsonSerializer.Serialize(new { order_id = Text(order, "id"), return_type = "REFUND", return_reason = "ecom_order_delivered_refund_and_return_reason_damaged" }), ("shop_cipher", Cipher));
        }
        var fresh = (await CallAsync("POST", "/order/202309/orders/search", new { order_status = "IN_TRANSIT" })).GetProperty("orders")[0];
        await CallAsync("POST", $"{root}/returns", new { order_id = Text(fresh, "id"), return_type = "RETURN_AND_REFUND", return_reason = "ecom_order_delivered_refund_and_return_reason_damaged" });
        var approved = false;
        var rejected = false;
        for (var days = 0; days < 20 && !(approved && rejected); days++)
        {
            foreach (var made in (await CallAsync("POST", $"{root}/returns/search", new { return_status = new[] { "RETURN_OR_REFUND_REQUEST_PENDING" } }, ("page_size", "50"))).GetProperty("return_orders").EnumerateArray().Where(made => Text(made, "role") == "BUYER"))
            {
                var id = Text(made, "return_id");
                var refund = Text(made, "return_type") == "REFUND";
                await CallAsync("GET", $"{root}/reject_reasons", null, ("return_or_cancel_id", id));
                if (!approved) await CallAsync("POST", $"{root}/returns/{id}/approve", new { decision = "OFFER_PARTIAL_REFUND", partial_refund = new { amount = "0.01", currency = "USD" } });
                else if (!rejected) await CallAsync("POST", $"{root}/returns/{id}/reject", new { decision = refund ? "REJECT_REFUND" : "REJECT_RETURN", reject_reason = "seller_reject_apply_item_as_described" });
                else break;
                (approved, rejected) = (true, approved);
            }
            await AdvanceAsync(8);
        }
        foreach (var made in await AllAsync(HttpMethod.Post, $"{root}/returns/search", "return_orders", "{}", ("page_size", "50"))) Check("POST", $"{root}/returns/search", JsonSerializer.SerializeToElement(new { return_orders = new[] { made } }));
        await CallAsync("GET", $"{root}/returns/{Text((await CallAsync("POST", $"{root}/returns/search", new { }, ("page_size", "50"))).GetProperty("return_orders")[0], "return_id")}/records");

        foreach (var status in new[] { "CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS", "CANCELLATION_REQUEST_COMPLETE", "CANCELLATION_REQUEST_CANCELLED" }) await CallAsync("POST", $"{root}/cancellations/search", new { cancel_status = new[] { status } });
        var cancelled = (await WaitingAsync("TIKTOK", 1))[0];
        await CallAsync("POST", $"{root}/cancellations", new { order_id = Text(cancelled, "id"), cancel_reason = "seller_cancel_reason_out_of_stock" });
        var verbs = new Queue<string>(["approve", "reject"]);
        for (var days = 0; days < 60 && verbs.Count > 0; days++)
        {
            foreach (var pending in (await CallAsync("POST", $"{root}/cancellations/search", new { cancel_status = new[] { "CANCELLATION_REQUEST_PENDING" } })).GetProperty("cancellations").EnumerateArray())
            {
                if (verbs.TryDequeue(out var verb)) await CallAsync("POST", $"{root}/cancellations/{Text(pending, "cancel_id")}/{verb}", new { reject_reason = "seller_reject_apply_product_has_been_packed" });
            }
            await AdvanceAsync(8);
        }
    }

    private async Task AffiliatesAsync()
    {
        const string root = "/affiliate_seller";
        foreach (var version in new[] { "202405", "202410" }) await CallAsync("POST", $"{root}/{version}/orders/search", new { }, ("page_size", "50"));
        foreach (var order in await AllAsync(HttpMethod.Post, $"{root}/202410/orders/search", "orders", "{}", ("page_size", "100"))) Check("POST", $"{root}/202410/orders/search", JsonSerializer.SerializeToElement(new { orders = new[] { order } }));
        var open = Server.World.Worlds[0].Affiliates.Open.Take(2).Select(known => (known.Id, known.Product)).ToList();
        foreach (var (version, product) in new[] { ("202405", open[0].Product), ("202412", open[1].Product) })
        {
            await CallAsync("DELETE", $"{root}/202409/open_collaborations/products/{product}", new { });
            await CallAsync("POST", $"{root}/{version}/open_collaborations", new { product_id = Id(product), commission_rate = 1200 });
        }
        foreach (var version in new[] { "202409", "202412" }) await CallAsync("POST", $"{root}/{version}/open_collaborations/search", new { }, ("page_size", "20"));
        await CallAsync("POST", $"{root}/202405/open_collaboration_settings", new { auto_add_product = new { enable = true, commission_rate = 1000 } });
        await CallAsync("GET", $"{root}/202409/open_collaboration_settings");
        await CallAsync("POST", $"{root}/202405/products/{open[0].Product}/promotion_link/generate");
        var creators = new List<string>();
        foreach (var version in new[] { "202406", "202505", "202508" })
        {
            creators.AddRange((await CallAsync("POST", $"{root}/{version}/marketplace_creators/search", new { }, ("page_size", "12"))).GetProperty("creators").EnumerateArray().Select(creator => Text(creator, "creator_open_id")));
            await CallAsync("GET", $"{root}/{version}/marketplace_creators/{creators[^1]}");
        }
        foreach (var version in new[] { "202405", "202508" }) await CallAsync("POST", $"{root}/{version}/open_collaborations/{open[0].Id}/remove_creator", new { creator_user_open_id = creators[0], product_id = Id(open[0].Product) });
        var end = Id(Server.Clock.Seconds + 30 * 86_400);
        var made = new List<string>();
        foreach (var version in new[] { "202405", "202508" })
        {
            made.Add(Text((await CallAsync("POST", $"{root}/{version}/target_collaborations", new
            {
                name = $"Contract {version}",
                end_time = end,
                creator_user_open_ids = creators.Distinct().Take(made.Count + 2),
                products = new[] { new { id = Id(open[0].Product), target_commission_rate = 2000, shop_ads_commission_rate = 500 } },
                seller_contact_info = new { email = "a@shop.example" },
                free_sample_rule = new { has_free_sample = true },
            })).GetProperty("target_collaboration"), "id"));
        }
        foreach (var version in new[] { "202409", "202508" })
        {
            await CallAsync("POST", $"{root}/{version}/target_collaborations/search", new { collaboration_status = "ONGOING" });
            await CallAsync("PUT", $"{root}/{version}/target_collaborations/{made[0]}", new { name = "Renamed", products = new[] { new { id = Id(open[0].Product), commission_rate = 2500 } } });
        }
        foreach (var version in new[] { "202409", "202412", "202508" }) await CallAsync("GET", $"{root}/{version}/target_collaborations/{made[0]}");
        await CallAsync("POST", $"{root}/202509/target_collaboration/{made[0]}/link");
        await CallAsync("DELETE", $"{root}/202409/target_collaborations/{made[0]}", new { });
        foreach (var version in new[] { "202409", "202507", "202508" }) await CallAsync("POST", $"{root}/{version}/sample_applications/search", new { }, ("page_size", "20"));
        var done = (await CallAsync("POST", $"{root}/202508/sample_applications/search", new { status = "COMPLETED" })).GetProperty("sample_applications");
        foreach (var sample in done.EnumerateArray().Take(4)) await CallAsync("POST", $"{root}/202409/sample_applications/{Text(sample, "id")}/fulfillments/search", new { });
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 900, hours = 0 });
        await AdvanceAsync(1.0 / 60);
        var pending = (await CallAsync("POST", $"{root}/202508/sample_applications/search", new { status = "PENDING" })).GetProperty("sample_applications");
        await CallAsync("POST", $"{root}/202409/sample_applications/{Text(pending[0], "id")}/review", new { review_result = "APPROVE" });
        await CallAsync("POST", $"{root}/202507/sample_applications/{Text(pending[1], "id")}/review", new { review_result = "REJECT", reject_reason = "NOT_MATCH" });
    }

    private async Task ChatsAndEventsAsync()
    {
        const string root = "/customer_service/202309";
        var chat = Text((await CallAsync("GET", $"{root}/conversations", null, ("page_size", "20"))).GetProperty("conversations")[0], "id");
        await CallAsync("GET", $"{root}/conversations/{chat}/messages", null, ("page_size", "10"));
        await CallAsync("POST", $"{root}/conversations/{chat}/messages", new { type = "TEXT", content = """{"content":"Hello"}""" });
        await CallAsync("POST", $"{root}/conversations/{chat}/messages/read");
        await CallAsync("POST", $"{root}/conversations", new { buyer_user_id = Text((await OrdersAsync())[0], "user_id") });
        await CallAsync("GET", $"{root}/agents/settings");
        await CallAsync("PUT", $"{root}/agents/settings", new { can_accept_chat = true });
        await CallAsync("GET", "/customer_service/202407/performance", null, ("support_date_ge", "2020-01-01"), ("support_date_lt", "2040-01-01"));
        await CallAsync("PUT", "/event/202309/webhooks", new { event_type = "ORDER_STATUS_CHANGE", address = "https://hooks.example/a" });
        await CallAsync("GET", "/event/202309/webhooks");
        await CallAsync("DELETE", "/event/202309/webhooks", new { event_type = "ORDER_STATUS_CHANGE" });
    }

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 88, 0, 0, 1, 144, 8, 2];

    private async Task UploadAsync(string path, byte[] data, string type)
    {
        var request = Client.Sign(HttpMethod.Post, path, null, null, [("shop_cipher", Cipher)]);
        var file = new ByteArrayContent(data);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Content = new MultipartFormDataContent { { file, "data", "file" }, { new StringContent("MAIN_IMAGE"), "use_case" }, { new StringContent("proof.pdf"), "name" } };
        Check("POST", path, await OkAsync(Client.SendAsync(request)));
    }

    /// <summary>Orders that wait to be sent by their seller's own people, with so many lines at least.</summary>
    private async Task<List<JsonElement>> WaitingAsync(string shipping, int lines) =>
        [.. (await OrdersAsync(JsonSerializer.Serialize(new { order_status = "AWAITING_SHIPMENT", shipping_type = shipping }))).Where(order => Text(order, "fulfillment_type") == "FULFILLMENT_BY_SELLER"
            && order.GetProperty("packages").GetArrayLength() == 1 && order.GetProperty("line_items").GetArrayLength() >= lines && !order.GetProperty("is_buyer_request_cancel").GetBoolean())];

    private async Task<JsonElement> CallAsync(string method, string path, object? body = null, params (string, string)[] query)
    {
        var data = await OkAsync(base.CallAsync(new HttpMethod(method), path, body is null ? null : JsonSerializer.Serialize(body), query));
        Check(method, path, data);
        return data;
    }

    private void Check(string method, string path, JsonElement data)
    {
        var template = Server.Services.GetRequiredService<EndpointTable>().All.Single(endpoint => endpoint.Method == method && Fits(endpoint.Path, path)).Path;
        _called.Add($"{method} {template}");
        if (Platform.DataOf(method, template) is not { } shape) _wrongs.Add($"{method} {template} is not an endpoint of the platform");
        else _wrongs.AddRange(Specification.Wrongs(data, shape).Select(wrong => $"{method} {template}: {wrong}"));
        if (!_seen.TryGetValue($"{method} {template}", out var fields)) _seen.Add($"{method} {template}", fields = new HashSet<string>(StringComparer.Ordinal));
        Specification.Collect(data, "", fields);
    }

    private static bool Fits(string template, string path)
    {
        var (own, asked) = (template.Split('/'), path.Split('/'));
        return own.Length == asked.Length && own.Zip(asked).All(pair => pair.First == pair.Second || pair.First.StartsWith('{') && long.TryParse(pair.Second, out _) || pair.First == "{creator_user_id}");
    }
}
