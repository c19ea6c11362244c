using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TenantConsole.TikTokShop.Tests.Support;
using TenantConsole.TikTokShop.Tests.Wholesome;
using TenantConsole.TikTokShop.Webhooks;
using Xunit.Abstractions;

namespace TenantConsole.TikTokShop.Tests.Webhooks;

public sealed class WebhookNotificationTests(ITestOutputHelper output)
{
    // The platform's samples of these two are no JSON: braces too many, and a comma missing.
    private static readonly Dictionary<int, Func<string, string>> Repairs = new()
    {
        [51] = text => WithoutLastBraces(text, 1),
        [52] = text => WithoutLastBraces(text, 2).Replace("\"data\"", ",\"data\"", StringComparison.Ordinal),
    };

    public static TheoryData<int> Topics => [.. Facts.Topics.Keys];

    [Fact]
    public void Parse_Always_ReadsTheEnvelope()
    {
        var body = Utf8("""
            {"type":1,"tts_notification_id":"7380000000000000001","shop_id":"7495000000000000001","timestamp":1767225600,"new":[1],
             "data":{"order_id":"577000000000000001","order_status":"CANCEL","is_on_hold_order":false,"update_time":1767225599,"later":true}}
            """);

        var notification = WebhookNotification.Parse(body);

        Assert.Equal(1, notification.Type);
        Assert.Equal("7380000000000000001", notification.NotificationId);
        Assert.Equal(ShopId.Parse("7495000000000000001"), notification.ShopId);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600), notification.Timestamp);
        var change = Assert.IsType<OrderStatusChange>(notification.ReadPayload());
        Assert.Equal(OrderId.Parse("577000000000000001"), change.OrderId);
        Assert.Equal(OrderStatuses.Cancelled, OrderStatuses.Normalise(change.OrderStatus!));
        Assert.True(change.Unknown!["later"].GetBoolean());
        Assert.Equal("Webhook 1 7380000000000000001", notification.ToString());
    }

    [Fact]
    public void Parse_WhenTheTopicIsUnknown_KeepsTheData()
    {
        var notification = WebhookNotification.Parse(Utf8("""{"type":999,"creator_open_id":"uA","timestamp":"1767225600","data":{"x": [1]}}"""));

        Assert.Null(notification.ReadPayload());
        Assert.Equal("""{"x": [1]}""", Encoding.UTF8.GetString(notification.Data.Span));
        Assert.Equal("uA", notification.CreatorOpenId);
        Assert.Null(notification.ShopId);
        Assert.NotNull(notification.Timestamp);
    }

    [Theory]
    [InlineData("""{"type":5,"data":{"product_id":1729000000000000001}}""")]
    [InlineData("""{"type":5,"data":{"product_id":"1729000000000000001"}}""")]
    public void ReadPayload_WhenAnIdIsANumber_KeepsItsDigits(string body) => Assert.Equal(
        ProductId.Parse("1729000000000000001"), Assert.IsType<ProductStatusChange>(WebhookNotification.Parse(Utf8(body)).ReadPayload()).ProductId);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"one"}""")]
    [InlineData("""{"type":1""")]
    public void Parse_WhenItIsNoNotification_Throws(string body) => Assert.ThrowsAny<JsonException>(() => WebhookNotification.Parse(Utf8(body)));

    [Theory]
    [InlineData("""{"type":1,"data":{"order_id":"x"}}""")]
    [InlineData("""{"type":1,"data":{"update_time":"soon"}}""")]
    public void ReadPayload_WhenTheDataIsWrong_Throws(string body) => Assert.Throws<JsonException>(() => WebhookNotification.Parse(Utf8(body)).ReadPayload());

    [Theory]
    [InlineData("""{"type":1,"shop_id":{"a":1},"timestamp":{"a":1},"data":"text"}""")]
    [InlineData("""{"type":1,"shop_id":null,"timestamp":null,"data":null}""")]
    public void Parse_WhenTheEnvelopeIsOdd_StillReads(string body)
    {
        var notification = WebhookNotification.Parse(Utf8(body));

        Assert.Null(notification.ShopId);
        Assert.Null(notification.Timestamp);
        Assert.Null(Assert.IsType<OrderStatusChange>(notification.ReadPayload()).OrderId);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Topic_Always_HasARecordWithTheFieldsOfTheSpecification(int number)
    {
        var topic = WebhookTopics.Find(number)!;

        Assert.Equal((string?)Facts.Topics[number]["event"], topic.Name);
        WireRecordTests.AssertAgrees(topic.Payload, Facts.Topics[number]["fields"]!.AsObject(), "");
    }

    [Fact]
    public void Topics_Always_AreAllThatAreSpecified() => Assert.Equal(Facts.Topics.Keys.Order(), WebhookTopics.All.Select(t => t.Number));

    [Fact]
    public void Samples_Always_AreWrittenBackWithoutLoss()
    {
        if (RepositoryRoot.OfficialSpecifications() is not { } folder)
        {
            output.WriteLine("NOT CHECKED: ../shared/reference/tiktok-specs is absent, so the official samples were not read.");
            return;
        }

        var topics = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "webhooks.json")))!.AsArray();
        Assert.Equal(33, topics.Count);
        foreach (var topic in topics)
            foreach (var example in topic!["examples"]!.AsArray())
            {
                var number = (int)topic["type"]!;
                var sample = (string?)example!["unparsed"] is { } text ? JsonNode.Parse(Repairs[number](text))! : example;

                var notification = WebhookNotification.Parse(Utf8(sample.ToJsonString()));
                var payload = notification.ReadPayload()!;

                Assert.Equal(number, notification.Type);
                Assert.Equal((string?)sample["tts_notification_id"], notification.NotificationId);
                Assert.Empty(Lossless.Differences(sample["data"], JsonNode.Parse(JsonSerializer.Serialize(payload, WebhookTopics.Find(number)!.Json))));
                Assert.Empty(Lossless.Unknown(payload));
            }
    }

    private static string WithoutLastBraces(string text, int count)
    {
        for (var i = 0; i < count; i++) text = text[..text.LastIndexOf('}')];
        return text;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
