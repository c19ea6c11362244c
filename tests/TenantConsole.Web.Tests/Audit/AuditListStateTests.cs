using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Audit;

namespace TenantConsole.Web.Tests.Audit;

public sealed class AuditListStateTests
{
    [Fact]
    public void State_ThroughTheAddressAndBack_IsTheSame()
    {
        var state = new AuditListState
        {
            Person = new MemberId(Guid.NewGuid()),
            Action = "stores.edited",
            RecordKind = "order",
            RecordId = $"{Guid.NewGuid()}/576914418820711184",
            From = new(2026, 11, 1),
            To = new(2026, 11, 20),
            Text = "50 % & more",
            After = new AuditEntryId(Guid.NewGuid()),
        };

        Assert.Equal(state.ToQuery(), AuditListState.FromQuery("http://localhost" + state.Href).ToQuery());
        Assert.Equal(state with { Stores = [] }, AuditListState.FromQuery("http://localhost" + state.Href) with { Stores = state.Stores });
        Assert.False(state.IsEmpty);
    }

    [Theory]
    [InlineData("?person=nobody&from=yesterday&after=x&stores=y")]
    [InlineData("?record=")]
    [InlineData("")]
    public void Nonsense_DoesNotCount(string query) => Assert.True(AuditListState.FromQuery("http://localhost/audit" + query).IsEmpty);

    [Fact]
    public void Days_AreThoseOfTheViewersZone_SummerTimeIncluded()
    {
        var filter = new AuditListState { From = new(2026, 3, 29), To = new(2026, 3, 29) }.Filter(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        Assert.Equal(new DateTimeOffset(2026, 3, 28, 23, 0, 0, TimeSpan.Zero), filter.From);
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 22, 0, 0, TimeSpan.Zero), filter.Before); // a day of 23 hours
    }

    [Fact]
    public void StoresOfTheScope_Limit() => Assert.Equal([new StoreId(Guid.Parse("01a1fc8d-4a5d-7a80-9692-aedbcbd1c531"))], AuditListState.FromQuery("http://x/audit?stores=01a1fc8d-4a5d-7a80-9692-aedbcbd1c531").Filter(TimeZoneInfo.Utc).Stores);
}
