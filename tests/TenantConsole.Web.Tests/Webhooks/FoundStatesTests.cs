using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Tenancy;
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

    [Theory]
    [InlineData(10, 7, 3, 0)]
    [InlineData(10, 7, 1, 2)]
    [InlineData(5, 6, 1, 0)]
    public void WhatIsLeftOfAGap_IsWhatWasNotBroughtIn(long platform, long ours, long repaired, long left) =>
        Assert.Equal(left, new ListSyncGaps.Row(Store, "order", Now, Now, platform, ours, repaired, Now).Left);

    [Fact]
    public void Tabs_KeepTheScope_AndOnlyTheOpenListSaysThatItIsNoView()
    {
        var tabs = WebhookTabs.Of(Services.GetRequiredService<IStringLocalizer<WebhooksTexts>>(), MissedState.Path, $"http://x/webhooks/missed?stores={Store}", "all", broken: 2);

        Assert.Equal(
            [$"/webhooks?stores={Store}", $"/webhooks/missed?view=all&stores={Store}", $"/webhooks/gaps?stores={Store}", $"/webhooks/subscriptions?stores={Store}"], tabs.Select(t => t.Href));
        Assert.Equal([false, true, false, false], tabs.Select(t => t.Current));
        Assert.Equal([null, null, null, 2L], tabs.Select(t => t.Count));
    }

    [Fact]
    public void Orders_HaveARecord_OfOthersThereIsWhatWasTold()
    {
        Assert.Equal($"/orders/{Store}/577", ObjectLinks.Of(Store, "order", "577"));
        Assert.Equal($"/webhooks?stores={Store}&id=577", ObjectLinks.Of(Store, "product", "577"));
    }
}
