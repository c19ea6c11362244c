using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Fulfillment;

/// <summary>The search for packages reads indexes and counts; here each filter and sort is held against the list of all.</summary>
public sealed class PackageSearchTests : ShopTest
{
    private const string Search = "/fulfillment/202309/packages/search";

    [Fact]
    public async Task Every_filter_sort_and_count_agrees_with_the_list_of_all_also_after_commands_and_a_restart()
    {
        await HoldAsync();
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 900, hours = 0 });
        await AdvanceAsync(2);
        await ChangeAsync();
        await HoldAsync();
        await AdvanceAsync(24 * 3);
        await HoldAsync();
        await RestartAsync();
        await HoldAsync();
    }

    /// <summary>Sends one package, splits an order, puts two orders' packages together and takes others apart again.</summary>
    private async Task ChangeAsync()
    {
        var many = await OrderAsync(new { order_status = "AWAITING_SHIPMENT", shipping_type = "TIKTOK" }, order => order.GetProperty("line_items").GetArrayLength() > 1
            && order.GetProperty("packages").GetArrayLength() == 1 && Text(order, "fulfillment_type") == "FULFILLMENT_BY_SELLER" && !order.GetProperty("is_buyer_request_cancel").GetBoolean());
        var lines = many.GetProperty("line_items").EnumerateArray().Select(line => Text(line, "id")).ToList();
        var made = (await OkAsync(SendAsync($"/fulfillment/202309/orders/{Text(many, "id")}/split", new
        {
            splittable_groups = new[] { new { id = "1", order_line_item_ids = lines.Take(1) }, new { id = "2", order_line_item_ids = lines.Skip(1) } },
        }))).GetProperty("packages")[0];
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{Text(made, "id")}/ship", new { handover_method = "DROP_OFF" }));
        var groups = await AllAsync(HttpMethod.Get, "/fulfillment/202309/combinable_packages/search", "combinable_packages", null, ("page_size", "10"));
        Assert.True(groups.Count > 1);
        foreach (var group in groups.Take(2)) await OkAsync(SendAsync("/fulfillment/202309/packages/combine", new { combinable_packages = new[] { new { id = Text(group, "id"), order_ids = group.GetProperty("order_ids") } } }));
        // The first of its orders leaves: a shared package of more than two is another's then.
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{Text(groups[1], "id")}/uncombine", new { order_ids = groups[1].GetProperty("order_ids").EnumerateArray().Take(1) }));
    }

    private async Task HoldAsync()
    {
        var all = await AllAsync(HttpMethod.Post, Search, "packages", "{}", ("page_size", "50"));
        var named = (await OrdersAsync()).SelectMany(order => order.GetProperty("packages").EnumerateArray()).Select(package => Text(package, "id"));
        Assert.Equal(named.Distinct().Order(), all.Select(package => Text(package, "id")).Order());
        var (created, updated) = (Quartiles(all, "create_time"), Quartiles(all, "update_time"));
        foreach (var status in new[] { null, "PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED" })
        {
            foreach (var (createWindow, updateWindow) in new[] { (false, false), (true, false), (false, true), (true, true) })
            {
                var body = JsonSerializer.Serialize(new
                {
                    package_status = status,
                    create_time_ge = createWindow ? created.Low : 0,
                    create_time_lt = createWindow ? created.High : 0,
                    update_time_ge = updateWindow ? updated.Low : 0,
                    update_time_lt = updateWindow ? updated.High : 0,
                });
                var fitting = all.Where(package => (status is null || Text(package, "status") == status)
                    && (!createWindow || Number(package, "create_time") >= created.Low && Number(package, "create_time") < created.High)
                    && (!updateWindow || Number(package, "update_time") >= updated.Low && Number(package, "update_time") < updated.High)).ToList();
                foreach (var (field, order) in new[] { ("create_time", "ASC"), ("create_time", "DESC"), ("update_time", "ASC"), ("update_time", "DESC") })
                {
                    var expected = fitting.OrderBy(package => Number(package, field)).ThenBy(package => Number(Text(package, "id"))).Select(package => Text(package, "id")).ToList();
                    if (order == "DESC") expected.Reverse();
                    var (count, found) = await FindAsync(body, field, order);
                    Assert.Equal(expected, found);
                    Assert.Equal(expected.Count, count);
                }
            }
        }
    }

    private async Task<(int Count, List<string> Ids)> FindAsync(string body, string field, string order)
    {
        (string, string)[] query = [("page_size", "37"), ("sort_field", field), ("sort_order", order)];
        var count = (await OkAsync(SendAsync(Search, body, query))).GetProperty("total_count").GetInt32();
        return (count, [.. (await AllAsync(HttpMethod.Post, Search, "packages", body, query)).Select(package => Text(package, "id"))]);
    }

    private static (long Low, long High) Quartiles(List<JsonElement> packages, string field)
    {
        var times = packages.Select(package => Number(package, field)).Order().ToList();
        return (times[times.Count / 4], times[times.Count * 3 / 4]);
    }

    private static long Number(JsonElement package, string name) => package.GetProperty(name).GetInt64();

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
