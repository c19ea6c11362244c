using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Tests.Stores;

public sealed class StoresStateTests
{
    private static readonly Guid Id = Guid.Parse("01990001-0000-7000-8000-000000000001");

    [Fact]
    public void Address_ThereAndBack_IsTheSameList()
    {
        var state = new StoresState(new([new(Id)], "møller & søn", new ClientId(Id), "GB", ConnectionState.Broken, true), Id.ToString());

        var again = StoresState.FromQuery(state.Href("open", Id));

        Assert.Equal([new StoreId(Id)], again.Filter.Stores);
        Assert.Equal(state.Filter with { Stores = null }, again.Filter with { Stores = null });
        Assert.Equal(state.View, again.View);
    }

    [Fact]
    public void Address_OfNothing_IsThePath()
    {
        Assert.Equal("/settings/stores", StoresState.None.Href());
        Assert.Equal("/settings/stores/export?format=csv", StoresState.None.ExportHref("csv"));
        Assert.Equal("", StoresState.FromQuery("/settings/stores?open=1").ViewQuery);
    }

    [Fact]
    public void ViewQuery_LeavesOutTheViewAndWhatIsOpen() =>
        Assert.Equal("market=GB&state=broken", StoresState.FromQuery("/settings/stores?state=broken&market=GB&view=all&open=1").ViewQuery);

    [Theory]
    [InlineData("market=gbx")]
    [InlineData("market=%27")]
    [InlineData("state=17")]
    [InlineData("client=x")]
    [InlineData("consent=never")]
    [InlineData("view=%3Cb%3E")]
    [InlineData("q=%20")]
    public void FromQuery_WhatIsSaidWrongly_DoesNotCount(string query)
    {
        var state = StoresState.FromQuery("/settings/stores?" + query);

        Assert.False(state.Filter.Narrows);
        Assert.Null(state.View);
    }

    [Fact]
    public void Filter_FindsByTextOfSeveralFields_AndByIdsExactly()
    {
        var row = Sample.Store(name: "Møller & Søn", client: "Kestrel");

        foreach (var text in new[] { "moller", "KESTREL", "aurelia l", "7490000000000000001", "usas1" })
            Assert.True(new StoreFilter(Text: text).Matches(row, Sample.At), text);
        foreach (var text in new[] { "749", "usas", "glow" })
            Assert.False(new StoreFilter(Text: text).Matches(row, Sample.At), text);
    }

    [Fact]
    public void Filter_OfConsentsThatEnd_LeavesOutWhatIsBrokenOrFarAway()
    {
        var ends = new StoreFilter(ConsentEnds: true);

        Assert.True(ends.Matches(Sample.Store(consentUntil: Sample.At.AddDays(29)), Sample.At));
        Assert.False(ends.Matches(Sample.Store(consentUntil: Sample.At.AddDays(31)), Sample.At));
        Assert.False(ends.Matches(Sample.Store(ConnectionState.Broken, Sample.At.AddDays(3)), Sample.At));
    }
}
