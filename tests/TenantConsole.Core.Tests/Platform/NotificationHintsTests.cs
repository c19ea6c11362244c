using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Objects;

namespace TenantConsole.Core.Tests.Platform;

public sealed class NotificationHintsTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly NotificationOptions NoShapes = new();

    private sealed record Told(int Order, int Topic, bool Repeat);

    [Fact]
    public void An_object_is_fetched_once_however_often_and_in_whatever_order_it_is_named()
    {
        var told = Gen.Choose(1, 12).SelectMany(order => Gen.Elements(1, 2, 3, 4, 11, 12, 46).SelectMany(topic => Gen.Elements(true, false).Select(repeat => new Told(order, topic, repeat))));
        Prop.ForAll(told.ListOf().ToArbitrary(), list =>
        {
            var expected = list.Where(t => !t.Repeat && t.Topic != 46).Select(t => t.Order).Distinct().Select(order => new ObjectKey("order", $"{order}"))
                .Concat(list.Any(t => t is { Repeat: false, Topic: 4 }) ? [new("package", "1")] : [])
                .OrderBy(key => key.Kind, StringComparer.Ordinal).ThenBy(key => key.Id, StringComparer.Ordinal);
            var hints = NotificationHints.Of(list.Select(Notification), NoShapes);
            var shuffled = NotificationHints.Of(Enumerable.Reverse(list).Concat(list).Select(Notification), NoShapes);
            return expected.SequenceEqual(hints.Objects) && hints.Objects.SequenceEqual(shuffled.Objects) && hints.Unused == list.Count(t => t is { Repeat: false, Topic: 46 });
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(1, """{"order_id":577000000000000001}""", "577000000000000001")] // ids come as numbers, too
    [InlineData(1, """{"order_id":""}""", null)]
    [InlineData(1, """{"order_id":["577000000000000001"]}""", null)]
    [InlineData(46, """{"order_id":"577000000000000001"}""", null)] // another topic may use the name for something else
    [InlineData(99999, """{"order_id":"577000000000000001"}""", null)]
    public void What_a_payload_says_is_decided_by_its_topic(int topic, string data, string? order)
    {
        var hints = NotificationHints.Of([Of(topic, data)], NoShapes);

        Assert.Equal(order is null ? [] : [order], hints.Objects.Select(o => o.Id));
        Assert.Equal(order is null ? 1 : 0, hints.Unused);
    }

    [Theory]
    [InlineData(11, """{"order_id":"5","cancel_id":"6"}""", "cancellation 6, order 5")]
    [InlineData(11, """{"cancel_id":"6"}""", "cancellation 6")]
    [InlineData(12, """{"order_id":"5","return_id":"7"}""", "order 5, return 7")]
    [InlineData(4, """{"package_list":[{"package_id":"8","order_id_list":["5","6"]},{"package_id":"9"}]}""", "order 5, order 6, package 8, package 9")]
    [InlineData(5, """{"product_id":9}""", "product 9")]
    [InlineData(27, """{"product_id":"9","sku_id":"4"}""", "product 9")]
    [InlineData(37, """{"product_id":9,"audit":{"status":"APPROVED"}}""", "product 9")]
    [InlineData(42, """{"products":[{"id":"1"}],"added_product_ids":["2"],"removed_product_ids":["3"]}""", "product 1, product 2, product 3")]
    [InlineData(67, """{"line_items":[{"main_order_id":"5"},{"main_order_id":"5"}]}""", "order 5")]
    [InlineData(21, """{"inbound_order_id":"5"}""", "")]
    public void A_payload_names_every_object_that_its_topic_is_about(int topic, string data, string named) =>
        Assert.Equal(named, string.Join(", ", NotificationHints.Of([Of(topic, data)], NoShapes).Objects.Select(o => $"{o.Kind} {o.Id}")));

    [Theory]
    [InlineData(901, """{"live":{"orders":[{"order_id":"5"},{"order_id":6}]}}""", "5, 6", 0)]
    [InlineData(901, """{"order_id":"5"}""", "", 1)] // the ordinary shape under a topic that has another
    [InlineData(901, """{"live":{"orders":[{"order_id":"five"},{"order_id":["7"]}]}}""", "7", 0)]
    [InlineData(901, """{"live":{"orders":[{"order_id":"\ud800"}]}}""", "", 1)] // half a character
    [InlineData(902, """{"live":{"orders":[{"order_id":"5"}]}}""", "", 1)] // that shape under a topic that nobody named
    [InlineData(1, """{"live":{"orders":[{"order_id":"5"}]}}""", "", 1)]
    public void A_topic_with_a_shape_of_its_own_is_read_by_the_path_that_was_set_for_it(int topic, string data, string orders, int unused)
    {
        var options = new NotificationOptions { OrderTopics = { ["901"] = "live.orders.order_id" } };

        var hints = NotificationHints.Of([Of(topic, data)], options);

        Assert.Equal((orders, unused), (string.Join(", ", hints.Objects.Select(o => o.Id)), hints.Unused));
    }

    [Theory]
    [InlineData("901", "live.orders.order_id", true)]
    [InlineData("901", "live..order_id", false)]
    [InlineData("live", "order_id", false)]
    [InlineData("0", "order_id", false)]
    public void A_wrong_setting_is_found(string topic, string path, bool valid) => Assert.Equal(valid, new NotificationOptions { OrderTopics = { [topic] = path } }.IsValid());

    [Fact]
    public void Of_what_is_told_whole_the_newest_is_kept_whatever_the_order_of_arrival()
    {
        ReceivedNotification[] told = [Of(13, """{"conversation_id":"1","create_time":1772323200}"""), Of(13, """{"conversation_id":"1","create_time":1772323260}"""), Of(14, """{"message_id":"2","content":"words"}""")];

        var (there, back) = (NotificationHints.Of(told, NoShapes).Told, NotificationHints.Of(Enumerable.Reverse(told), NoShapes).Told);

        Assert.Equal(["conversation 1 1772323260", "message 2 0"], there.Select(o => $"{o.Kind} {o.Id} {o.UpdateTime.ToUnixTimeSeconds()}"));
        Assert.Equal(there.Select(o => Encoding.UTF8.GetString(o.Json.Span)), back.Select(o => Encoding.UTF8.GetString(o.Json.Span)));
        Assert.DoesNotContain("words", Encoding.UTF8.GetString(there[1].Json.Span), StringComparison.Ordinal);
    }

    private static ReceivedNotification Notification(Told told)
    {
        var data = told.Topic == 4 ? $$"""{"package_list":[{"package_id":"1","order_id_list":["{{told.Order}}"]}]}""" : $$"""{"order_id":"{{told.Order}}"}""";
        return Of(told.Topic, data) with { IsRepeat = told.Repeat };
    }

    private static ReceivedNotification Of(int topic, string data) =>
        new(1, topic, null, At, At, false, Encoding.UTF8.GetBytes($$"""{"type":{{topic}},"shop_id":"7495000000000000001","data":{{data}}}"""));
}
