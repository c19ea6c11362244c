using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Tests.Stores;

public sealed class StoreScopeUrlTests
{
    private static readonly StoreId A = new(Guid.Parse("01940000-0000-7000-8000-00000000000a"));
    private static readonly StoreId B = new(Guid.Parse("01940000-0000-7000-8000-00000000000b"));

    [Fact]
    public void Of_ReadsTheStoresInOrder_AndDropsWhatIsNoId() =>
        Assert.Equal([B, A], StoreScopeUrl.Of($"/orders?status=X&stores={B},nonsense,{A},{B}#rows"));

    [Theory]
    [InlineData("/orders")]
    [InlineData("/orders?stores=")]
    [InlineData("/orders?storesx=1")]
    public void Of_WithoutStores_MeansAll(string uri) => Assert.Empty(StoreScopeUrl.Of(uri));

    [Fact]
    public void With_KeepsOtherFilters_AndLeavesThePlaceInTheList() =>
        Assert.Equal($"/runs?state=Failed&stores={A},{B}", StoreScopeUrl.With($"/runs?state=Failed&stores={B}&after=123", [A, B]));

    [Fact]
    public void With_AllStores_DropsTheQuery() => Assert.Equal("/", StoreScopeUrl.With($"/?stores={A}", []));

    [Fact]
    public void Keep_CarriesTheScopeToAnotherPage_UnlessThatNamesItsOwn()
    {
        Assert.Equal($"/runs?stores={A}", StoreScopeUrl.Keep("/runs", $"http://localhost/orders?stores={A}&page=2"));
        Assert.Equal($"/runs?state=Done&stores={A}", StoreScopeUrl.Keep("/runs?state=Done", $"http://localhost/?stores={A}"));
        Assert.Equal($"/runs?stores={B}", StoreScopeUrl.Keep($"/runs?stores={B}", $"http://localhost/?stores={A}"));
        Assert.Equal("/runs", StoreScopeUrl.Keep("/runs", "http://localhost/orders?status=X"));
    }
}
