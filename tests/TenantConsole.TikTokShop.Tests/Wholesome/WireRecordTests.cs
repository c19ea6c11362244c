using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>
/// Every record that crosses the wire has its JSON names written on it, and they are the platform's: each is compared with the reduced specification, name
/// and type. If one of these fails after a new field was added: name it with JsonPropertyName, and correct the name or the type.
/// </summary>
public sealed class WireRecordTests
{
    // In use on the wire, but not in the specification's copy: section 7.2 of the facts has them from other sources.
    private static readonly HashSet<string> KnownElsewhere =
    [
        "buyer_avatar", "buyer_nickname", "order_rights", "line_items.distance_fee", "line_items.distance_shipping_fee", "line_items.is_unboxing_item",
        "line_items.unboxing_sku_code", "payment.distance_fee", "payment.distance_shipping_fee", "payment.payment_discount_service_fee",
        "payment.payment_platform_discount", "recipient_address.district_info.iso_code",
    ];

    private static readonly Type[] Records =
    [
        .. typeof(Order).Assembly.GetTypes().Where(t => t.IsClass && t.GetProperties().Any(p => p.IsDefined(typeof(JsonPropertyNameAttribute)))),
    ];

    public static TheoryData<Type> All => [.. Records];

    [Fact]
    public void Records_Always_AreFound() => Assert.True(Records.Length >= 14, $"Only {Records.Length} wire records found.");

    [Theory]
    [MemberData(nameof(All))]
    public void EveryProperty_Always_HasItsWireName(Type record)
    {
        var nameless = Own(record).Where(p => !p.IsDefined(typeof(JsonPropertyNameAttribute)) && !p.IsDefined(typeof(JsonIgnoreAttribute))
            && !p.IsDefined(typeof(JsonExtensionDataAttribute)));

        Assert.True(!nameless.Any(), $"{record.Name}: give a JsonPropertyName to {string.Join(", ", nameless.Select(p => p.Name))}.");
        Assert.Equal(WireNames(record).Count, WireNames(record).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryPublicRecord_Always_KeepsUnknownFields(Type record)
    {
        if (record.IsPublic) Assert.Contains(Own(record), p => p.IsDefined(typeof(JsonExtensionDataAttribute)));
    }

    [Fact]
    public void Order_Always_AgreesWithSearchAndDetail()
    {
        var list = Facts.Endpoint("orders", "get-order-list-202309").GetProperty("response").GetProperty("data").GetProperty("fields").GetProperty("orders");
        var detail = Facts.Endpoint("orders", "get-order-detail-202507").GetProperty("response").GetProperty("data").GetProperty("fields").GetProperty("orders");

        AssertAgrees(typeof(Order), [list, detail], "");
    }

    [Fact]
    public void AuthorizedShop_Always_AgreesWithTheSpecification() => AssertAgrees(
        typeof(AuthorizedShopsData), [Facts.Endpoint("authorization", "get-authorized-shops-202309").GetProperty("response").GetProperty("data")], "");

    [Fact]
    public void OrderSearchBody_Always_AgreesWithTheSpecification()
    {
        using var body = JsonDocument.Parse($$"""{"fields":{{Facts.Endpoint("orders", "get-order-list-202309").GetProperty("body").GetRawText()}}}""");

        AssertAgrees(typeof(OrderSearchBody), [body.RootElement], "");
    }

    /// <summary>Both ways: no name of ours is unknown to the specification, and none of the specification's is missing on ours.</summary>
    private static void AssertAgrees(Type record, IReadOnlyList<JsonElement> specified, string path)
    {
        var fields = specified.SelectMany(s => s.GetProperty("fields").EnumerateObject()).ToLookup(f => f.Name, f => f.Value);
        foreach (var property in Own(record).Where(p => p.IsDefined(typeof(JsonPropertyNameAttribute))))
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;
            if (!fields.Contains(name))
            {
                Assert.True(KnownElsewhere.Contains(path + name), $"{record.Name}.{property.Name}: '{path}{name}' is not in the specification.");
                continue;
            }

            var type = property.PropertyType;
            var inner = type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Nullable<>) ? type.GetGenericArguments()[0] : type;
            var expected = fields[name].First().GetProperty("type").GetString()!;
            Assert.True(WireTypes(type).Contains(expected), $"{record.Name}.{property.Name} is a {type}, but '{path}{name}' is '{expected}' on the wire.");
            if (expected.StartsWith("object", StringComparison.Ordinal)) AssertAgrees(inner, [.. fields[name]], $"{path}{name}.");
        }

        Assert.Empty(fields.Select(f => f.Key).Except(WireNames(record)));
    }

    private static string[] WireTypes(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Nullable<>))
            return [.. WireTypes(type.GetGenericArguments()[0]).Select(t => t + "[]")];
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(bool)) return ["boolean"];
        if (plain == typeof(DateTimeOffset)) return ["integer"];
        if (plain == typeof(int)) return ["integer", "string"];   // small counts such as days come as text
        if (plain == typeof(string) || plain.IsValueType) return ["string"];
        return ["object"];
    }

    private static PropertyInfo[] Own(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static List<string> WireNames(Type record) =>
        [.. Own(record).Select(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>()];
}
