using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace TenantConsole.TikTokShop.Tests.Ids;

public sealed class PlatformIdTests
{
    [Fact]
    public void Json_WhenNumberHasNineteenDigits_LosesNone()
    {
        Assert.Equal("5774612890377641999", JsonSerializer.Deserialize<OrderId>("5774612890377641999").Value);
        Assert.Equal("99999999999999999999", JsonSerializer.Deserialize<ProductId>("99999999999999999999").Value);
        Assert.Equal(OrderId.Parse("577"), JsonSerializer.Deserialize<OrderId>("\"577\""));
        Assert.Equal("\"0577\"", JsonSerializer.Serialize(OrderId.Parse("0577")));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"57a\"")]
    [InlineData("5.7e3")]
    [InlineData("-5")]
    [InlineData("true")]
    [InlineData("\"٣٤\"")]
    [InlineData("\"000000000000000000000000000000000\"")]
    public void Json_WhenValueIsNotDigits_Throws(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SkuId>(json));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12 3")]
    [InlineData("1e5")]
    public void Parse_WhenTextIsNotDigits_Throws(string? text)
    {
        Assert.Throws<FormatException>(() => ShopId.Parse(text!));
        Assert.False(ShopId.TryParse(text, out _));
    }

    [Fact]
    public void Default_WhenUsed_Throws() => Assert.Throws<InvalidOperationException>(() => default(PackageId).Value);

    [Fact]
    public void Json_WhenIdIsAKey_IsItsDigits()
    {
        var json = JsonSerializer.Serialize(new Dictionary<WarehouseId, int> { [WarehouseId.Parse("69")] = 1 });

        Assert.Equal("""{"69":1}""", json);
        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<WarehouseId, int>>(json)![WarehouseId.Parse("69")]);
    }

    public static TheoryData<Type> Kinds => [.. typeof(OrderId).Assembly.GetExportedTypes().Where(
        t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPlatformId<>)))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EachKind_Always_ReadsAndWritesItsDigits(Type kind)
    {
        var parse = kind.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!;
        var id = parse.Invoke(null, ["7494000000000000001"])!;

        Assert.Equal("7494000000000000001", id.ToString());
        Assert.Equal(id, JsonSerializer.Deserialize(JsonSerializer.Serialize(id, kind), kind));
        Assert.Equal("7494000000000000001", string.Create(CultureInfo.InvariantCulture, $"{id}"));
    }

    [Fact]
    public void Secrets_WhenPrintedOrSerialised_ShowNothing()
    {
        var cipher = ShopCipher.Of("GCP_demo");
        var token = AccessToken.Of("ROW_demo");

        Assert.Equal("***", $"{cipher}");
        Assert.Equal("***", token.ToString());
        Assert.Equal("GCP_demo", cipher.Reveal());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(token));
        Assert.Equal(cipher, JsonSerializer.Deserialize<ShopCipher>("\"GCP_demo\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RefreshToken>("\"\""));
    }
}
