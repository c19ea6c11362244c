using System.Text.Json;
using TenantConsole.Sandbox.Tests.Webhooks;

namespace TenantConsole.Sandbox.Tests.Contract;

/// <summary>Every topic that the world itself sends, held against the specification.</summary>
public sealed class EveryTopicTests : ShopTest
{
    private static readonly int[] Told = [1, 4, 5, 6, 11, 12, 13, 14, 15, 16, 37, 56];

    [Fact]
    public async Task Every_notice_has_the_shape_of_its_topic()
    {
        await using var target = await WebhookTarget.StartAsync();
        await PostAsync("/_sandbox/app", new { webhook_url = target.Url });
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 300, hours = 1 });
        var product = Server.World.Shops[0].Products[0];
        await OkAsync(SendAsync($"/product/202509/products/{product.Id}/partial_edit", new { title = "Edited" }));
        await OkAsync(SendAsync("/product/202309/products", new
        {
            title = "A replica",
            description = "<p>x</p>",
            category_id = "851000",
            main_images = new[] { new { uri = "tos-sandbox/a" } },
            package_weight = new { value = "1", unit = "POUND" },
            skus = new[] { new { seller_sku = "N-1", price = new { amount = "5.00" } } },
        }));
        var groups = new List<JsonElement>();
        for (var hours = 0; hours < 30 && groups.Count == 0; hours += 2)
        {
            await AdvanceAsync(2);
            groups = [.. (await OkAsync(GetAsync("/fulfillment/202309/combinable_packages/search", ("page_size", "10")))).GetProperty("combinable_packages").EnumerateArray()];
        }
        await OkAsync(SendAsync("/fulfillment/202309/packages/combine", new { combinable_packages = groups.Take(1) }));
        await AdvanceAsync(24 * 13);
        await PostAsync("/_sandbox/faults", new { revoke_seller = "aurelia" });
        foreach (var type in Told) await target.WaitAsync(1, notice => notice.Type == type);

        var specification = new Specification();
        var wrongs = target.All.SelectMany(notice => Wrongs(specification, notice)).Distinct().ToList();
        Assert.True(wrongs.Count == 0, string.Join('\n', wrongs));
        Assert.All(target.All, notice => Assert.Equal(
            ["type", "tts_notification_id", "shop_id", "timestamp", "data"], notice.Root.EnumerateObject().Select(property => property.Name)));
    }

    private static IEnumerable<string> Wrongs(Specification specification, WebhookTarget.Received notice)
    {
        if (specification.TopicOf(notice.Type) is not { } shape) return [$"{notice.Type} is not a topic of the platform"];
        return Specification.Wrongs(notice.Data, shape, $"topic {notice.Type}");
    }
}
