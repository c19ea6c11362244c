using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Fulfillment;

/// <summary>Packages and what sending, splitting, combining and delivering them does to their orders.</summary>
public sealed class PackageTests : ShopTest
{
    private const string Search = "/fulfillment/202309/packages/search";

    [Fact]
    public async Task Search_shows_the_packages_that_the_orders_name_and_no_others()
    {
        var orders = await OrdersAsync();
        var packages = await AllAsync(HttpMethod.Post, Search, "packages", "{}", ("page_size", "50"));

        Assert.Equal(
            orders.SelectMany(order => order.GetProperty("packages").EnumerateArray()).Select(package => Text(package, "id")).Order(),
            packages.Select(package => Text(package, "id")).Order());
        var waiting = await AllAsync(HttpMethod.Post, Search, "packages", """{"package_status":"COMPLETED"}""", ("page_size", "50"), ("sort_field", "update_time"));
        Assert.All(waiting, package => Assert.Equal("COMPLETED", Text(package, "status")));
        Assert.Equal(waiting.Select(package => package.GetProperty("update_time").GetInt64()).OrderDescending(), waiting.Select(package => package.GetProperty("update_time").GetInt64()));
    }

    [Fact]
    public async Task A_package_of_the_platforms_shipping_is_sent_once_and_moves_its_order()
    {
        var order = await WaitingAsync(bySeller: false);
        var package = Text(order.GetProperty("packages")[0], "id");
        Assert.Equal(21023035, (await GetAsync($"/fulfillment/202309/packages/{package}/shipping_documents", ("document_type", "SHIPPING_LABEL"))).Code);
        var slot = (await OkAsync(GetAsync($"/fulfillment/202309/packages/{package}/handover_time_slots"))).GetProperty("pickup_slots")[0];
        Assert.Equal(21011053, (await SendAsync($"/fulfillment/202309/packages/{package}/ship", new { handover_method = "PICKUP", pickup_slot = new { start_time = 1, end_time = 2 } })).Code);
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{package}/ship", new { handover_method = "PICKUP", pickup_slot = new { start_time = slot.GetProperty("start_time").GetInt64(), end_time = slot.GetProperty("end_time").GetInt64() } }));

        var after = await OrderAsync(Text(order, "id"));
        Assert.Equal("AWAITING_COLLECTION", Text(after, "status"));
        Assert.Equal(Server.Clock.Seconds, after.GetProperty("rts_time").GetInt64());
        Assert.Equal(Server.Clock.Seconds, after.GetProperty("update_time").GetInt64());
        var detail = await OkAsync(GetAsync($"/fulfillment/202309/packages/{package}"));
        Assert.Equal(("PICKUP", Text(after, "tracking_number")), (Text(detail, "handover_method"), Text(detail, "tracking_number")));
        Assert.NotEmpty(Text(await OkAsync(GetAsync($"/fulfillment/202309/packages/{package}/shipping_documents", ("document_type", "SHIPPING_LABEL"))), "doc_url"));
        Assert.Equal(21011040, (await SendAsync($"/fulfillment/202309/packages/{package}/ship", new { })).Code);
        await AdvanceAsync(24 * 9);
        Assert.Contains(Text(await OrderAsync(Text(order, "id")), "status"), new[] { "DELIVERED", "COMPLETED" });
        Assert.Equal(3, (await OkAsync(GetAsync($"/fulfillment/202309/orders/{Text(order, "id")}/tracking"))).GetProperty("tracking").GetArrayLength());
    }

    [Fact]
    public async Task A_sellers_own_parcel_needs_a_known_carrier_and_is_on_its_way_at_once_also_after_a_restart()
    {
        var order = await WaitingAsync(bySeller: true);
        var id = Text(order, "id");
        var provider = (await OkAsync(GetAsync("/logistics/202309/delivery_options/7091146663229654786/shipping_providers"))).GetProperty("shipping_providers")[1];
        var package = Text(order.GetProperty("packages")[0], "id");
        Assert.Equal(21011022, (await SendAsync($"/fulfillment/202309/packages/{package}/ship", new { self_shipment = new { tracking_number = "ABC12345", shipping_provider_id = "1" } })).Code);
        Assert.Equal(21011022, (await SendAsync($"/fulfillment/202309/packages/{package}/ship", new { })).Code);
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{package}/ship", new { self_shipment = new { tracking_number = "ABC12345", shipping_provider_id = Text(provider, "id") } }));
        await RestartAsync();

        var after = await OrderAsync(id);
        Assert.Equal(("IN_TRANSIT", "ABC12345", Text(provider, "name")), (Text(after, "status"), Text(after, "tracking_number"), Text(after, "shipping_provider")));
        await OkAsync(SendAsync($"/fulfillment/202309/orders/{id}/shipping_info/update", new { tracking_number = "NEW-98765", shipping_provider_id = Text(provider, "id") }));
        Assert.Equal("NEW-98765", Text((await OrderAsync(id)).GetProperty("line_items")[0], "tracking_number"));
        var errors = await OkAsync(SendAsync("/fulfillment/202309/packages/deliver", new { packages = new[] { new { id = package, delivery_type = "DELIVERY_SUCCESS" }, new { id = "1", delivery_type = "DELIVERY_SUCCESS" } } }));
        Assert.Equal("1", Text(Assert.Single(errors.GetProperty("errors").EnumerateArray()).GetProperty("detail"), "package_id"));
        Assert.Equal("DELIVERED", Text(await OrderAsync(id), "status"));
    }

    [Fact]
    public async Task A_batch_fails_package_by_package()
    {
        var sent = await OrderAsync(new { order_status = "IN_TRANSIT", shipping_type = "TIKTOK" }, order => Text(order, "fulfillment_type") == "FULFILLMENT_BY_SELLER");
        var platform = await OrderAsync(new { order_status = "AWAITING_SHIPMENT" }, order => Text(order, "fulfillment_type") == "FULFILLMENT_BY_TIKTOK");
        var good = await WaitingAsync(bySeller: false);
        var ids = new[] { good, sent, platform }.Select(order => Text(order.GetProperty("packages")[0], "id")).Append("77").ToList();
        var errors = (await OkAsync(SendAsync("/fulfillment/202309/packages/ship", new { packages = ids.Select(id => new { id, handover_method = "DROP_OFF" }) }))).GetProperty("errors").EnumerateArray()
            .ToDictionary(error => Text(error.GetProperty("detail"), "package_id"), error => error.GetProperty("code").GetInt32());

        Assert.Equal(new Dictionary<string, int> { [ids[1]] = 21011040, [ids[2]] = 21008025, [ids[3]] = 21011028 }, errors);
        Assert.Equal("AWAITING_COLLECTION", Text(await OrderAsync(Text(good, "id")), "status"));
    }

    [Fact]
    public async Task An_order_is_split_and_its_packages_go_one_by_one()
    {
        var order = await OrderAsync(new { order_status = "AWAITING_SHIPMENT" }, candidate => candidate.GetProperty("line_items").GetArrayLength() > 1
            && Text(candidate, "fulfillment_type") == "FULFILLMENT_BY_SELLER" && Text(candidate, "shipping_type") == "TIKTOK" && !candidate.GetProperty("is_buyer_request_cancel").GetBoolean());
        var id = Text(order, "id");
        var lines = order.GetProperty("line_items").EnumerateArray().Select(line => Text(line, "id")).ToList();
        Assert.True((await OkAsync(GetAsync("/fulfillment/202309/orders/split_attributes", ("order_ids", id)))).GetProperty("split_attributes")[0].GetProperty("can_split").GetBoolean());
        Assert.Equal(21011005, (await SendAsync($"/fulfillment/202309/orders/{id}/split", new { splittable_groups = new[] { new { id = "1", order_line_item_ids = lines } } })).Code);
        var made = (await OkAsync(SendAsync($"/fulfillment/202309/orders/{id}/split", new
        {
            splittable_groups = new[] { new { id = "1", order_line_item_ids = lines.Take(1) }, new { id = "2", order_line_item_ids = lines.Skip(1) } },
        }))).GetProperty("packages").EnumerateArray().ToDictionary(package => Text(package, "splittable_group_id"), package => Text(package, "id"));
        Assert.DoesNotContain(Text(order.GetProperty("packages")[0], "id"), made.Values);

        await OkAsync(SendAsync($"/fulfillment/202309/packages/{made["2"]}/ship", new { handover_method = "DROP_OFF" }));
        var half = await OrderAsync(id);
        Assert.Equal("PARTIALLY_SHIPPING", Text(half, "status"));
        Assert.Equal(["AWAITING_SHIPMENT", .. lines.Skip(1).Select(_ => "AWAITING_COLLECTION")], half.GetProperty("line_items").EnumerateArray().Select(line => Text(line, "display_status")));
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{made["1"]}/ship", new { handover_method = "DROP_OFF" }));
        Assert.Equal("AWAITING_COLLECTION", Text(await OrderAsync(id), "status"));
    }

    [Fact]
    public async Task Orders_of_one_buyer_share_a_package_and_part_again()
    {
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 600, hours = 0 });
        await AdvanceAsync(2);
        var groups = await AllAsync(HttpMethod.Get, "/fulfillment/202309/combinable_packages/search", "combinable_packages", null, ("page_size", "10"));
        Assert.NotEmpty(groups);
        var orders = groups[0].GetProperty("order_ids").EnumerateArray().Select(id => id.GetString()!).ToList();
        var package = Text(groups[0], "id");
        var stranger = Text(await WaitingAsync(bySeller: false), "id");
        Assert.Single((await OkAsync(SendAsync("/fulfillment/202309/packages/combine", new { combinable_packages = new[] { new { id = package, order_ids = new[] { orders[0], stranger } } } }))).GetProperty("errors").EnumerateArray());
        await OkAsync(SendAsync("/fulfillment/202309/packages/combine", new { combinable_packages = new[] { new { id = package, order_ids = orders } } }));

        var detail = await OkAsync(GetAsync($"/fulfillment/202309/packages/{package}"));
        Assert.Equal("COMBINE", Text(detail, "split_and_combine_tag"));
        Assert.Equal(orders.Order(), detail.GetProperty("orders").EnumerateArray().Select(order => Text(order, "id")).Order());
        Assert.All(await Task.WhenAll(orders.Select(OrderAsync)), order => Assert.Equal((package, "COMBINED"), (Text(order.GetProperty("packages")[0], "id"), Text(order, "split_or_combine_tag"))));
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{package}/uncombine", new { order_ids = orders }));
        Assert.All(await Task.WhenAll(orders.Select(OrderAsync)), order => Assert.NotEqual(package, Text(order.GetProperty("packages")[0], "id")));
        Assert.Equal(21011028, (await GetAsync($"/fulfillment/202309/packages/{package}")).Code);
    }

    [Fact]
    public async Task Lines_marked_as_shipped_get_a_package_of_their_own()
    {
        var order = await OrderAsync(new { order_status = "AWAITING_SHIPMENT", shipping_type = "SELLER" }, candidate => candidate.GetProperty("line_items").GetArrayLength() > 1
            && candidate.GetProperty("packages").GetArrayLength() == 1 && Text(candidate, "fulfillment_type") == "FULFILLMENT_BY_SELLER" && !candidate.GetProperty("is_buyer_request_cancel").GetBoolean());
        var line = Text(order.GetProperty("line_items")[0], "id");
        var provider = Server.World.Shops[0].Market.Providers[0].Id;
        var made = await OkAsync(SendAsync($"/fulfillment/202309/orders/{Text(order, "id")}/packages", new { order_line_item_ids = new[] { line }, tracking_number = "MARK-12345", shipping_provider_id = provider }));

        var after = await OrderAsync(Text(order, "id"));
        Assert.Equal("PARTIALLY_SHIPPING", Text(after, "status"));
        Assert.Equal((Text(made, "package_id"), "MARK-12345"), (Text(after.GetProperty("line_items")[0], "package_id"), Text(after.GetProperty("line_items")[0], "tracking_number")));
    }

    [Fact]
    public async Task External_references_and_price_details_belong_to_their_order()
    {
        var order = (await OrdersAsync())[0];
        var (id, line) = (Text(order, "id"), Text(order.GetProperty("line_items")[0], "id"));
        var errors = (await OkAsync(SendAsync("/order/202406/orders/external_orders", new
        {
            orders = new[]
            {
                new { id, external_order = new { id = "S-1", platform = "SHOPIFY", line_items = new[] { new { id = "S-1-1", origin_id = line } } } },
                new { id = "5", external_order = new { id = "S-2", platform = "SHOPIFY", line_items = new[] { new { id = "S-2-1", origin_id = line } } } },
            },
        }))).GetProperty("errors");
        Assert.Equal("36020001", Text(Assert.Single(errors.EnumerateArray()), "code"));
        await RestartAsync();
        Assert.Equal("S-1", Text((await OkAsync(GetAsync($"/order/202406/orders/{id}/external_orders", ("platform", "SHOPIFY")))).GetProperty("external_orders")[0], "id"));
        Assert.Equal(id, Text((await OkAsync(SendAsync("/order/202406/orders/external_order_search", null, ("platform", "SHOPIFY"), ("external_order_id", "S-1")))).GetProperty("orders")[0], "id"));

        var price = await OkAsync(GetAsync($"/order/202407/orders/{id}/price_detail"));
        Assert.Equal(Text(order.GetProperty("payment"), "total_amount"), Text(price, "total"));
        Assert.Equal(21008111, (await GetAsync("/order/202407/orders/577/price_detail")).Code);
    }

    [Fact]
    public async Task Warehouses_have_delivery_options_with_carriers()
    {
        foreach (var warehouse in (await OkAsync(GetAsync("/logistics/202309/warehouses"))).GetProperty("warehouses").EnumerateArray().Where(known => Text(known, "type") == "SALES_WAREHOUSE"))
        {
            foreach (var option in (await OkAsync(GetAsync($"/logistics/202309/warehouses/{Text(warehouse, "id")}/delivery_options"))).GetProperty("delivery_options").EnumerateArray())
                Assert.NotEmpty((await OkAsync(GetAsync($"/logistics/202309/delivery_options/{Text(option, "id")}/shipping_providers"))).GetProperty("shipping_providers").EnumerateArray());
        }
        Assert.Equal(36009004, (await GetAsync("/logistics/202309/warehouses/5/delivery_options")).Code);
        Assert.Equal(21008116, (await GetAsync("/logistics/202309/delivery_options/5/shipping_providers")).Code);
    }

    private Task<JsonElement> WaitingAsync(bool bySeller) =>
        OrderAsync(new { order_status = "AWAITING_SHIPMENT", shipping_type = bySeller ? "SELLER" : "TIKTOK" }, order => order.GetProperty("packages").GetArrayLength() == 1 && Text(order, "fulfillment_type") == "FULFILLMENT_BY_SELLER" && !order.GetProperty("is_buyer_request_cancel").GetBoolean());
}
