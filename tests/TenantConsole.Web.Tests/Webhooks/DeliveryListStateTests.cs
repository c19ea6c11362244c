using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Webhooks;

namespace TenantConsole.Web.Tests.Webhooks;

public sealed class DeliveryListStateTests
{
    private static readonly StoreId Store = new(Guid.Parse("0199a1b2-0000-7000-8000-000000000001"));

    [Fact]
    public void Address_SaysAllThatMatters_AndIsReadBackTheSame()
    {
        var state = new DeliveryListState { Stores = [Store], Topic = 12, State = DeliveryState.SetAside, Day = new(2026, 11, 20), Id = "570000000000000001", After = new(new(2026, 11, 20), 77) };

        Assert.Equal($"/webhooks?stores={Store}&topic=12&state=setaside&day=2026-11-20&id=570000000000000001&after=20261120-77", state.Href);
        Assert.Equivalent(state, DeliveryListState.FromQuery(state.Href), strict: true);
        Assert.Equal($"/webhooks/{Store}/9?topic=12", new DeliveryListState { Topic = 12 }.HrefOf(new(Store, 9)));
        Assert.Equal("/webhooks/export?topic=12&format=csv", new DeliveryListState { Topic = 12, After = state.After }.ExportHref("csv"));
    }

    [Theory]
    [InlineData("?topic=-1&state=nothing&day=2026-13-45&id=maria&after=yesterday&stores=x")]
    [InlineData("?topic=&id=12")]
    [InlineData("")]
    public void WhatAnAddressSaysWrongly_DoesNotCount(string query) => Assert.True(DeliveryListState.FromQuery("/webhooks" + query).IsEmpty);

    [Fact]
    public void Day_IsTheViewersDay()
    {
        var filter = new DeliveryListState { Day = new(2026, 3, 29) }.Filter(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));

        Assert.Equal((new DateTimeOffset(2026, 3, 29, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 29, 23, 0, 0, TimeSpan.Zero)), (filter.From, filter.Before));
    }

    [Theory]
    [InlineData(0.04, "40 ms")]
    [InlineData(1.44, "1.4 s")]
    [InlineData(125, "2 min 5 s")]
    [InlineData(11_400, "3 h 10 min")]
    public void Durations_HaveTwoUnitsAtMost(double seconds, string words)
    {
        System.Globalization.CultureInfo.CurrentCulture = new("en-US");
        Assert.Equal(words, DeliveryFace.Took(TimeSpan.FromSeconds(seconds)));
    }

    [Theory]
    [InlineData(1, "Order status change")]
    [InlineData(24, "FBT inventory update")]
    [InlineData(9_999, null)]
    public void Topics_HaveWords(int topic, string? words) => Assert.Equal(words, DeliveryFace.Topic(topic));
}
