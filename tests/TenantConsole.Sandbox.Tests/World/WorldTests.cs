using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Tests.World;

public sealed class WorldTests
{
    private const long Epoch = 1_790_294_400; // 2026-09-25, a midnight
    private const long Now = Epoch + 15 * 3600;

    private static readonly Lazy<SandboxWorld> Demo = new(() => new SandboxWorld(new WorldParameters(20, Epoch, 20_000, 12)));

    private static readonly Lazy<List<JsonElement>> Orders = new(() => Read(Demo.Value, Now));

    [Fact]
    public void Same_seed_gives_the_same_bytes_and_another_seed_does_not()
    {
        string Hash(ulong seed) => Convert.ToHexString(SHA256.HashData(Serialise(new SandboxWorld(new WorldParameters(seed, Epoch, 3000, 12)), Now)));

        Assert.Equal(Hash(7), Hash(7));
        Assert.NotEqual(Hash(7), Hash(8));
    }

    [Fact]
    public void A_world_that_lived_through_its_days_equals_one_that_jumped()
    {
        var lived = new SandboxWorld(new WorldParameters(7, Epoch, 2000, 12));
        for (var time = Epoch - 86_400; time < Now; time += 977) lived.Prepare(time);
        var jumped = new SandboxWorld(new WorldParameters(7, Epoch, 2000, 12));

        Assert.Equal(Serialise(jumped, Now), Serialise(lived, Now));
    }

    [Fact]
    public void It_has_twelve_shops_of_six_sellers_in_three_markets()
    {
        Assert.Equal(6, Demo.Value.Sellers.Count);
        Assert.Equal(12, Demo.Value.Shops.Count);
        Assert.Equal(["DE EUR", "GB GBP", "US USD"], Demo.Value.Shops.Select(shop => $"{shop.Market.Region} {shop.Market.Currency}").Distinct().Order(StringComparer.Ordinal));
        Assert.All(Demo.Value.Shops, shop => Assert.InRange(shop.Products.Length, 40, 120));
        Assert.All(Demo.Value.Shops.SelectMany(shop => shop.Products), product => Assert.InRange(product.Skus.Length, 1, 6));
        Assert.Equal(12, Demo.Value.Shops.Select(shop => shop.Id).Distinct().Count());
        Assert.Equal(12, Demo.Value.Shops.Select(shop => shop.Cipher).Distinct().Count());
    }

    [Fact]
    public void It_has_about_the_orders_asked_for_in_every_status_within_ninety_days()
    {
        Assert.InRange(Orders.Value.Count, 19_400, 20_900);
        Assert.Equal(Enum.GetValues<OrderStatus>().Select(status => status.ToWire()).Order(), Orders.Value.Select(Status).Distinct().Order());
        Assert.All(Orders.Value, order => Assert.InRange(Time(order, "create_time")!.Value, Epoch - 90 * 86_400, Now));
    }

    [Fact]
    public void Ids_are_unique_strings_of_digits_with_the_platforms_beginnings()
    {
        var ids = Orders.Value.Select(order => Text(order, "id")).Concat(Lines().Select(line => Text(line, "id"))).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^57[0-9]{16}$", id));
        Assert.All(Lines(), line => Assert.Matches("^1729[0-9]{15}$", Text(line, "sku_id")));
        Assert.All(Demo.Value.Shops, shop => Assert.Matches("^7495[0-9]{15}$", shop.Id));
        var packages = Orders.Value.SelectMany(order => order.GetProperty("packages").EnumerateArray()).Select(package => Text(package, "id")).ToList();
        Assert.Equal(packages.Count, packages.Distinct().Count());
        Assert.All(packages, id => Assert.Matches("^115[0-9]{16}$", id));
    }

    [Fact]
    public void Payment_arithmetic_holds_in_every_order()
    {
        foreach (var order in Orders.Value)
        {
            var payment = order.GetProperty("payment");
            decimal Of(string name) => payment.TryGetProperty(name, out var value) ? decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture) : 0;
            var lines = order.GetProperty("line_items").EnumerateArray().ToList();
            decimal Sum(string name) => lines.Sum(line => decimal.Parse(line.GetProperty(name).GetString()!, CultureInfo.InvariantCulture));

            Assert.Equal(Of("total_amount"), Of("sub_total") + Of("shipping_fee") + Of("tax") + Of("retail_delivery_fee"));
            Assert.Equal(Of("sub_total"), Of("original_total_product_price") - Of("seller_discount") - Of("platform_discount"));
            Assert.Equal(Of("shipping_fee"), Of("original_shipping_fee") - Of("shipping_fee_seller_discount") - Of("shipping_fee_platform_discount"));
            Assert.Equal(Of("tax"), Of("product_tax") + Of("shipping_fee_tax"));
            Assert.Equal(Of("original_total_product_price"), Sum("original_price"));
            Assert.Equal(Of("seller_discount"), Sum("seller_discount"));
            Assert.Equal(Of("platform_discount"), Sum("platform_discount"));
            Assert.Equal(Of("sub_total"), Sum("sale_price"));
            Assert.Equal(Of("product_tax"), lines.Where(line => line.TryGetProperty("item_tax", out _)).Sum(line => decimal.Parse(line.GetProperty("item_tax")[0].GetProperty("tax_amount").GetString()!, CultureInfo.InvariantCulture)));
            Assert.True(Of("total_amount") >= 0 && Of("sub_total") >= 0 && Of("shipping_fee") >= 0);
            Assert.All(payment.EnumerateObject().Where(value => value.Name != "currency"), value => Assert.Matches(@"^(0|[0-9]+\.[0-9]{2})$", value.Value.GetString()));
        }
    }

    [Fact]
    public void Times_rise_in_the_order_of_life_and_update_time_is_the_last_of_them()
    {
        string[] life = ["create_time", "paid_time", "rts_time", "collection_time", "delivery_time"];
        foreach (var order in Orders.Value)
        {
            var times = life.Select(name => Time(order, name)).ToList();
            // A later time without an earlier one would be a parcel that nobody sent.
            Assert.Equal(times.TakeWhile(time => time is not null).Count(), times.Count(time => time is not null));
            var known = times.OfType<long>().ToList();
            Assert.All(known.Zip(known.Skip(1)), pair => Assert.True(pair.First < pair.Second));
            Assert.True(Time(order, "update_time") >= known[^1] && Time(order, "update_time") <= Now);
            Assert.Equal(Status(order) is "IN_TRANSIT" or "DELIVERED" or "COMPLETED", Time(order, "collection_time") is not null);
            Assert.Equal(Status(order) == "CANCELLED", Time(order, "cancel_time") is not null);
        }
    }

    [Fact]
    public void It_is_shaped_like_real_shops()
    {
        var titles = string.Concat(Lines().Select(line => Text(line, "product_name")).Distinct());
        foreach (var sign in new[] { "ø", "抹茶", "phở", "Ż", "ß", "🔥" }) Assert.Contains(sign, titles + string.Concat(Demo.Value.Shops.Select(shop => shop.Name)) + Addresses(), StringComparison.OrdinalIgnoreCase);

        Assert.Contains(Orders.Value, order => order.GetProperty("line_items").EnumerateArray().GroupBy(line => Text(line, "sku_id")).Any(group => group.Count() >= 3));
        Assert.Contains(Orders.Value, order => order.GetProperty("line_items").EnumerateArray().Select(line => Text(line, "sku_id")).Distinct().Count() >= 3);
        Assert.Contains(Orders.Value, order => order.GetProperty("packages").GetArrayLength() == 3);
        Assert.Equal(["BUYER", "SELLER", "SYSTEM"], Orders.Value.Where(order => Status(order) == "CANCELLED").Select(order => Text(order, "cancellation_initiator")).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(Orders.Value, order => Text(order, "order_type") == "PRE_ORDER" && Status(order) == "ON_HOLD");
        Assert.Contains(Orders.Value, order => order.GetProperty("is_buyer_request_cancel").GetBoolean());
        Assert.Contains(Orders.Value, order => order.TryGetProperty("buyer_message", out _));

        var samples = Orders.Value.Where(order => order.GetProperty("is_sample_order").GetBoolean()).ToList();
        Assert.InRange(samples.Count, 200, 700);
        Assert.All(samples, order => Assert.Equal("0", Text(order.GetProperty("payment"), "total_amount")));
    }

    [Fact]
    public void Evenings_are_busier_than_nights_and_one_shop_had_a_viral_day()
    {
        var viral = Demo.Value.Shops.Single(shop => shop.Viral);
        var days = All(Demo.Value, viral).GroupBy(order => order.CreateTime / 86_400).Select(day => day.Count()).Order().ToList();
        Assert.True(days[^1] > 4 * days[days.Count / 2], $"the best day had {days[^1]}, the middle one {days[days.Count / 2]}");

        var calm = Demo.Value.Shops.First(shop => !shop.Viral && shop.Market.Region == "US");
        var hours = All(Demo.Value, calm).Select(order => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(order.CreateTime), calm.Market.Zone).Hour).ToList();
        Assert.True(hours.Count(hour => hour is >= 19 and <= 22) > 5 * hours.Count(hour => hour is >= 2 and <= 5));
    }

    [Fact]
    public void A_split_order_has_every_line_in_one_of_its_packages()
    {
        var split = Orders.Value.Where(order => order.TryGetProperty("split_or_combine_tag", out _)).ToList();

        Assert.NotEmpty(split);
        Assert.All(split, order => Assert.Equal(
            order.GetProperty("packages").EnumerateArray().Select(package => Text(package, "id")).Order(),
            order.GetProperty("line_items").EnumerateArray().Select(line => Text(line, "package_id")).Distinct().Order()));
        Assert.All(Orders.Value.Where(order => Status(order) == "PARTIALLY_SHIPPING"), order =>
            Assert.Equal(["AWAITING_COLLECTION", "AWAITING_SHIPMENT"], order.GetProperty("line_items").EnumerateArray().Select(line => Text(line, "display_status")).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Buyers_are_masked_unless_a_parcel_needs_them_and_gone_long_after()
    {
        string[] shipping = ["AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT"];
        foreach (var order in Orders.Value)
        {
            var address = order.GetProperty("recipient_address");
            if (shipping.Contains(Status(order))) Assert.DoesNotContain('*', address.GetRawText());
            else if (address.TryGetProperty("name", out var name)) Assert.Contains('*', name.GetString()!);
            else Assert.True(Now - Time(order, "update_time") > 60 * 86_400);
        }
        Assert.Contains(Orders.Value, order => !order.GetProperty("recipient_address").TryGetProperty("name", out _));
    }

    [Fact]
    public void As_time_goes_on_orders_arrive_and_move_on()
    {
        var world = new SandboxWorld(new WorldParameters(20, Epoch, 20_000, 12));
        var before = Read(world, Now).ToDictionary(order => Text(order, "id"));
        var after = Read(world, Now + 6 * 3600).ToDictionary(order => Text(order, "id"));

        Assert.InRange(after.Count - before.Count, 20, 250);
        var moved = before.Where(pair => Status(after[pair.Key]) != Status(pair.Value)).ToList();
        Assert.InRange(moved.Count, 50, 2000);
        Assert.All(moved, pair => Assert.True(Time(after[pair.Key], "update_time") > Now));
        Assert.All(before.Where(pair => Time(after[pair.Key], "update_time") <= Now), pair => Assert.Equal(Status(pair.Value), Status(after[pair.Key])));
    }

    [Theory]
    [InlineData(0, 2, "0")]
    [InlineData(5, 2, "0.05")]
    [InlineData(123456, 2, "1234.56")]
    [InlineData(-150, 2, "-1.50")]
    [InlineData(5000, 0, "5000")]
    public void Amounts_have_their_currencys_decimals(long minor, int decimals, string wire) => Assert.Equal(wire, MinorUnits.ToWire(minor, decimals));

    private static string Addresses() => string.Concat(Orders.Value.Where(order => Status(order) == "IN_TRANSIT").Select(order => Text(order.GetProperty("recipient_address"), "full_address")));

    private static IEnumerable<JsonElement> Lines() => Orders.Value.SelectMany(order => order.GetProperty("line_items").EnumerateArray());

    private static string Status(JsonElement order) => Text(order, "status");

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;

    private static long? Time(JsonElement order, string name) => order.TryGetProperty(name, out var value) ? value.GetInt64() : null;

    private static IReadOnlyList<Order> All(SandboxWorld world, Shop shop) =>
        world.OrdersOf(shop).Search(new OrderFilter(), new OrderSort(false, false), null, int.MaxValue / 64, Now).Orders;

    private static byte[] Serialise(SandboxWorld world, long time)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartArray();
        foreach (var shop in world.Shops)
        {
            json.WriteStringValue($"{shop.Id} {shop.Cipher} {shop.Code} {string.Join(',', shop.Warehouses)}");
            var page = world.OrdersOf(shop).Search(new OrderFilter(), new OrderSort(true, false), null, 1_000_000, time);
            foreach (var order in page.Orders) OrderJson.Write(json, world.Parameters.Seed, order, page.Time, OrderView.Search202309);
        }
        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static List<JsonElement> Read(SandboxWorld world, long time)
    {
        using var document = JsonDocument.Parse(Serialise(world, time));
        return [.. document.RootElement.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.Object).Select(value => value.Clone())];
    }
}
