using Bunit;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;
using TenantConsole.Web.Modules.Webhooks;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Webhooks;

public sealed class SubscriptionPanelTests : ComponentTest
{
    private static readonly Uri Door = new("https://console.example/webhooks/tiktok/key");

    [Theory]
    [InlineData(ConnectionState.Connected, false, false, "Good")]
    [InlineData(ConnectionState.Connected, true, false, "Missing")]
    [InlineData(ConnectionState.Connected, true, true, "Wrong")]
    [InlineData(ConnectionState.Disconnected, true, true, "Disconnected")]
    public void State_IsTheWorstOfItsTopics(ConnectionState connection, bool missing, bool elsewhere, string key) =>
        Assert.Equal(key, SubscriptionFace.KeyOf(Row(connection, missing, elsewhere), known: true));

    [Fact]
    public void State_SaysWhatIsNotKnown()
    {
        var unchecked1 = Row() with { Topics = [], CheckedAt = null };
        Assert.Equal(["NoAddress", "Unchecked", "Failed"],
            [SubscriptionFace.KeyOf(unchecked1, known: false), SubscriptionFace.KeyOf(unchecked1, known: true), SubscriptionFace.KeyOf(unchecked1 with { Problem = Phrase.Plain("away") }, known: true)]);
    }

    [Fact]
    public void Panel_NamesEachTopicAndWhereItGoes_AndRepairs()
    {
        InCircuit = true;
        var asked = 0;
        var row = Row(missing: true, elsewhere: true) with { Topics = [new("ORDER_STATUS_CHANGE", SubscriptionState.Wrong, "https://elsewhere.example/in", null), new("NEW_MESSAGE", SubscriptionState.Missing, null, "no permission")] };

        var panel = Render<SubscriptionPanel>(p => p.Add(c => c.Row, row).Add(c => c.Wanted, Door).Add(c => c.MayRepair, true).Add(c => c.OnRepair, () => asked++));

        var text = Text(panel.Markup);
        Assert.Contains("Order status change", text, StringComparison.Ordinal);
        Assert.Contains("https://elsewhere.example/in", text, StringComparison.Ordinal);
        Assert.Contains("TikTok Shop would not: no permission", text, StringComparison.Ordinal);
        Assert.Contains(Door.AbsoluteUri, text, StringComparison.Ordinal);
        panel.Find("footer button").Click();
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Panel_WithoutThePermission_HasNothingToPress() =>
        Assert.Empty(Render<SubscriptionPanel>(p => p.Add(c => c.Row, Row(missing: true)).Add(c => c.Wanted, Door)).FindAll("footer button"));

    private static ListSubscriptions.Row Row(ConnectionState connection = ConnectionState.Connected, bool missing = false, bool elsewhere = false)
    {
        var found = TopicSubscription.Wanted.ToDictionary(t => t, _ => Door.AbsoluteUri);
        if (missing)
            found.Remove("PACKAGE_UPDATE");
        if (elsewhere)
            found["ORDER_STATUS_CHANGE"] = "https://elsewhere.example/in";
        return new(new StoreId(Guid.NewGuid()), "Store", connection, Now, Now, null, TopicSubscription.Compare(found, new Dictionary<string, string>(), Door), 10, 1);
    }
}
