using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Orders;

public sealed class BuyerDataTests
{
    [Fact]
    public void RemoveFrom_Always_TakesThePersonAndLeavesTheRest()
    {
        var raw = Encoding.UTF8.GetBytes(Given.Order(extra: ""","buyer_nickname":"Ann\"a","future":{"b":[1.50,"ü"]}"""));

        var kept = BuyerData.RemoveFrom(raw);

        var text = Encoding.UTF8.GetString(kept);
        foreach (var personal in new[] { "relay.example", "läuten", "D** S", "N1 ***", "United Kingdom", "7021000000000000001", "Ann", "new_field", "cpf" })
            Assert.DoesNotContain(personal, text, StringComparison.Ordinal);
        var expected = JsonNode.Parse(raw)!.AsObject();
        foreach (var name in new[] { "user_id", "buyer_email", "buyer_message", "buyer_nickname", "cpf" }) expected.Remove(name);
        expected["recipient_address"] = new JsonObject { ["region_code"] = "GB" };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(kept)), text);
        Assert.Contains("1.50", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RemoveFrom_Always_LeavesAnOrderThatReads()
    {
        var order = Order.Parse(BuyerData.RemoveFrom(Encoding.UTF8.GetBytes(Given.Order())));

        Assert.Equal(OrderId.Parse("577000000000000001"), order.Id);
        Assert.Equal(2, order.Lines!.Count);
        Assert.Null(order.BuyerUserId);
        Assert.Equal("GB", order.RecipientAddress!.RegionCode);
        Assert.Null(order.RecipientAddress.Name);
    }

    [Fact]
    public void RemoveFrom_WhenDoneTwice_ChangesNothingMore()
    {
        var once = BuyerData.RemoveFrom(Encoding.UTF8.GetBytes(Given.Order()));

        Assert.Equal(once, BuyerData.RemoveFrom(once));
    }

    [Theory]
    [InlineData("""{"id":"1","recipient_address":null}""", """{"id":"1"}""")]
    [InlineData("""{"id":"1","recipient_address":"***"}""", """{"id":"1"}""")]
    [InlineData("""{"id":"1","recipient_address":{"region_code":{"x":"y"}}}""", """{"id":"1","recipient_address":{}}""")]
    public void RemoveFrom_WhenTheAddressHasAnotherShape_DropsIt(string raw, string kept) =>
        Assert.Equal(kept, Encoding.UTF8.GetString(BuyerData.RemoveFrom(Encoding.UTF8.GetBytes(raw))));

    [Fact]
    public void RemoveFrom_WhenItIsNoObject_Throws() => Assert.Throws<JsonException>(() => BuyerData.RemoveFrom("[]"u8));
}
