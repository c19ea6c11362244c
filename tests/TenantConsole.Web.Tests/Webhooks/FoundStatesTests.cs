using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Platform.Queues;
using TenantConsole.Web.Modules.Webhooks;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Webhooks;

public sealed class FoundStatesTests : ComponentTest
{
    private static readonly StoreId Store = new(Guid.Parse("0199a1b2-0000-7000-8000-000000000001"));
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Fact]
    public void State_OfMissed_IsTheAddress()
    {
        var state = new MissedState([Store], "order", new(2026, 3, 29), "57", "639:order:1", "all");

        Assert.Equal($"/webhooks/missed?stores={Store}&kind=order&day=2026-03-29&q=57&after=639:order:1&view=all", state.Href);
        Assert.Equal(state.Href, MissedState.FromQuery("http://x" + state.Href).Href);
        Assert.Equal($"/webhooks/missed/export?format=csv&{state.ViewQuery}", state.ExportHref("csv"));
        Assert.Equal("/webhooks/missed", MissedState.FromQuery("http://x/webhooks/missed?day=2026-02-30&stores=x&q=%20").Href);
        var filter = state.Filter(London);
        Assert.Equal((new DateTimeOffset(2026, 3, 29, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 29, 23, 0, 0, TimeSpan.Zero)), (filter.From, filter.Before));
    }

    [Fact]
    public void State_OfGaps_IsTheAddress()
    {
        var state = new GapsState([Store], "return", GapEnd.Open, new(2026, 11, 20), "1:return:2", "all");

        Assert.Equal($"/webhooks/gaps?stores={Store}&kind=return&show=open&day=2026-11-20&after=1:return:2&view=all", state.Href);
        Assert.Equal(state.Href, GapsState.FromQuery("http://x" + state.Href).Href);
        Assert.Equal($"/webhooks/gaps/export?format=xlsx&{state.ViewQuery}", state.ExportHref("xlsx"));
        Assert.Equal("/webhooks/gaps", GapsState.FromQuery("http://x/webhooks/gaps?show=half").Href);
        Assert.Equal([true, false, null], new[] { state, state with { Show = GapEnd.Closed }, state with { Show = null } }.Select(s => s.Filter(London).Left));
    }

    [Fact]
    public void State_OfSubscriptions_IsTheAddress()
    {
        var state = new SubscriptionsState([Store], "Missing", "aure & co", Store, "all");

        Assert.Equal($"/webhooks/subscriptions?stores={Store}&show=missing&q=aure%20%26%20co&open={Store}&view=all", state.Href);
        Assert.Equal(state.Href, SubscriptionsState.FromQuery("http://x" + state.Href).Href);
        Assert.Equal("/webhooks/subscriptions", SubscriptionsState.FromQuery("http://x/webhooks/subscriptions?show=x&open=1&stores=y&q=%20").Href);
        Assert.Equal($"stores={Store}&show=missing&q=aure%20%26%20co", state.ViewQuery);
    }

    [Fact]
    public void Subscriptions_AreFilteredByStateAndName()
    {
        ListSubscriptions.Row Row(string name, ConnectionState connection, StoreId? id = null) => new(id ?? new(Guid.NewGuid()), name, connection, Now, Now, null, [], 0, 0);
        var rows = new[] { Row("Aurelia", ConnectionState.Connected, Store), Row("Aurora", ConnectionState.Disconnected), Row("Glow", ConnectionState.Connected) };

        string[] Names(SubscriptionsState state) => [.. state.Of(rows, known: true).Select(r => r.Name)];
        Assert.Equal(["Aurelia", "Aurora"], Names(new([], Text: "aur")));
        Assert.Equal(["Aurora"], Names(new([], "Disconnected")));
        Assert.Equal(["Aurelia"], Names(new([Store], "Unchecked")));
    }

    [Fact]
    public void Reset_KeepsTheScope_UnlessThatIsAllThereIsToDrop()
    {
        Assert.Equal([$"/webhooks/missed?stores={Store}", "/webhooks/missed"], new[] { new MissedState([Store], Text: "57"), new([Store]) }.Select(s => s.Reset));
        Assert.Equal([$"/webhooks/gaps?stores={Store}", "/webhooks/gaps"], new[] { new GapsState([Store], Show: GapEnd.Open), new([Store]) }.Select(s => s.Reset));
        Assert.Equal([$"/webhooks?stores={Store}", "/webhooks"], new[] { new DeliveryListState { Stores = [Store], Topic = 1 }, new() { Stores = [Store] } }.Select(s => s.Reset));
        Assert.Equal([$"/webhooks/subscriptions?stores={Store}", "/webhooks/subscriptions"], new[] { new SubscriptionsState([Store], Text: "a"), new([Store]) }.Select(s => s.Reset));
        Assert.Equal([$"/queues?stores={Store}", "/queues"], new[] { new QueuesState([Store], Text: "a"), new([Store]) }.Select(s => s.Reset));
        Assert.Equal([$"/queues/dead-letters?stores={Store}", "/queues/dead-letters"], new[] { new DeadLettersState(new([Store], "order")), new(new([Store])) }.Select(s => s.Reset));
    }

    [Theory]
    [InlineData(10, 7, 3, 0)]
    [InlineData(10, 7, 1, 2)]
    [InlineData(5, 6, 1, 0)]
    public void WhatIsLeftOfAGap_IsWhatWasNotBroughtIn(long platform, long ours, long repaired, long left) =>
        Assert.Equal(left, new ListSyncGaps.Row(Store, "order", Now, Now, platform, ours, repaired, Now).Left);

    [Fact]
    public void Tabs_KeepTheScope_AndOnlyTheOpenListSaysThatItIsNoView()
    {
        var tabs = WebhookTabs.Of(Services.GetRequiredService<IStringLocalizer<WebhooksTexts>>(), MissedState.Path, $"http://x/webhooks/missed?stores={Store}", "all");

        Assert.Equal(
            [$"/webhooks?stores={Store}", $"/webhooks/missed?view=all&stores={Store}", $"/webhooks/gaps?stores={Store}", $"/webhooks/subscriptions?stores={Store}"], tabs.Select(t => t.Href));
        Assert.Equal([false, true, false, false], tabs.Select(t => t.Current));
    }

    [Fact]
    public void Orders_HaveARecord_OfOthersThereIsWhatWasTold()
    {
        Assert.Equal($"/orders/{Store}/577", ObjectLinks.Of(Store, "order", "577"));
        Assert.Equal($"/webhooks?stores={Store}&id=577", ObjectLinks.Of(Store, "product", "577"));
    }
}
