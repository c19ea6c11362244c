using System.Text.Json.Nodes;
using TenantConsole.TikTokShop.CustomerService;

namespace TenantConsole.TikTokShop.Tests.CustomerService;

public sealed class OutgoingMessageTests
{
    public static TheoryData<string, OutgoingMessage, string> Messages => new()
    {
        { "TEXT", OutgoingMessage.Text("Grüße \"quoted\" ✅"), """{"content":"Grüße \"quoted\" ✅"}""" },
        { "IMAGE", OutgoingMessage.Image(new ChatImage { Url = "https://i.example/1", Width = 304, Height = 290 }), """{"url":"https://i.example/1","width":"304","height":"290"}""" },
        { "PRODUCT_CARD", OutgoingMessage.ProductCard(ProductId.Parse("1")), """{"product_id":"1"}""" },
        { "ORDER_CARD", OutgoingMessage.OrderCard(OrderId.Parse("2")), """{"order_id":"2"}""" },
        { "LOGISTICS_CARD", OutgoingMessage.LogisticsCard(OrderId.Parse("2"), PackageId.Parse("3")), """{"order_id":"2","package_id":"3"}""" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Content_Always_IsAJsonDocumentInAText(string type, OutgoingMessage message, string content)
    {
        Assert.Equal(type, message.Type);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(content), JsonNode.Parse(message.Content!)), message.Content);
    }
}
