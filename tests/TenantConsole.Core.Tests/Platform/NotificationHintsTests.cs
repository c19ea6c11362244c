using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Objects;

namespace TenantConsole.Core.Tests.Platform;

public sealed class NotificationHintsTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private sealed record Told(int Order, int Topic, bool Repeat);

    [Fact]
    public void An_object_is_fetched_once_however_often_and_in_whatever_order_it_is_named()
    {
        var told = Gen.Choose(1, 12).SelectMany(order => Gen.Elements(1, 2, 3, 4, 11, 12, 46).SelectMany(topic => Gen.Elements(true, false).Select(repeat => new Told(order, topic, repeat))));
        Prop.ForAll(told.ListOf().ToArbitrary(), list =>
        {
            var expected = list.Where(t => !t.Repeat && t.Topic != 46).Select(t => t.Order).Distinct().Select(order => new ObjectKey("order", $"{order}"))
                .OrderBy(key => key.Id, StringComparer.Ordinal);
            var hints = NotificationHints.Of(list.Select(Notification));
            var shuffled = NotificationHints.Of(Enumerable.Reverse(list).Concat(list).Select(Notification));
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
        var hints = NotificationHints.Of([Of(topic, data)]);

        Assert.Equal(order is null ? [] : [order], hints.Objects.Select(o => o.Id));
        Assert.Equal(order is null ? 1 : 0, hints.Unused);
    }

    private static ReceivedNotification Notification(Told told)
    {
        var data = told.Topic == 4 ? $$"""{"package_list":[{"package_id":"1","order_id_list":["{{told.Order}}"]}]}""" : $$"""{"order_id":"{{told.Order}}"}""";
        return Of(told.Topic, data) with { IsRepeat = told.Repeat };
    }

    private static ReceivedNotification Of(int topic, string data) =>
        new(1, topic, null, At, At, false, Encoding.UTF8.GetBytes($$"""{"type":{{topic}},"shop_id":"7495000000000000001","data":{{data}}}"""));
}
