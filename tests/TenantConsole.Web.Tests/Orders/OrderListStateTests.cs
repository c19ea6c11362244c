using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Orders;

namespace TenantConsole.Web.Tests.Orders;

public sealed class OrderListStateTests
{
    public static TheoryData<OrderListState> States =>
    [
        new(),
        new() { Sort = OrderSortKey.Total, Descending = false, Page = "a.8.1234.577.00000000000000000000000000000000", Shown = ["total", "store"] },
        new() { Filter = new() { Due = OrderDue.Late } },
        new() { Filter = new() { Due = OrderDue.Soon, Statuses = ["ON_HOLD"] } },
        new() { Sort = OrderSortKey.Status, View = "01990001-0000-7000-8000-000000000009", Filter = new() { LastDays = 7 } },
        new()
        {
            Filter = new()
            {
                Stores = [new(Guid.Parse("01990001-0000-7000-8000-000000000001")), new(Guid.Parse("01990001-0000-7000-8000-000000000002"))],
                Client = new ClientId(Guid.Parse("01990001-0000-7000-8000-000000000003")),
                Statuses = ["UNPAID", "OTHER"],
                From = new(2026, 11, 1),
                To = new(2026, 11, 20),
                Text = "tea & café, 100 %",
            },
        },
    ];

    [Theory]
    [MemberData(nameof(States))]
    public void FromQuery_OfToQuery_IsTheSame(OrderListState state)
    {
        var again = OrderListState.FromQuery("http://localhost" + state.Href);

        Assert.Equal(state.ToQuery(), again.ToQuery());
        Assert.Equal((state.Sort, state.Descending, state.Page, state.Filter.Text, state.Filter.From, state.Filter.To, state.Filter.Client),
            (again.Sort, again.Descending, again.Page, again.Filter.Text, again.Filter.From, again.Filter.To, again.Filter.Client));
        Assert.Equal(state.Filter.Stores, again.Filter.Stores);
        Assert.Equal(state.Filter.Statuses, again.Filter.Statuses);
        Assert.Equal(state.Shown, again.Shown);
        Assert.Equal((state.View, state.Filter.LastDays, state.Filter.Due), (again.View, again.Filter.LastDays, again.Filter.Due));
    }

    [Theory]
    [InlineData("?sort=colour&from=yesterday&to=2026-13-01&status=HAPPY&client=5&stores=x,y&cols=everything&days=0&view=<x>")]
    [InlineData("?")]
    [InlineData("")]
    public void FromQuery_OfNonsense_IsTheWholeList(string query)
    {
        var state = OrderListState.FromQuery("/orders" + query);

        Assert.True(state.Filter.IsEmpty);
        Assert.Null(state.Shown);
        Assert.Equal(OrderSortKey.Placed, state.Sort);
    }

    [Fact]
    public void With_AnotherFilter_BeginsAtTheFirstPage() =>
        Assert.DoesNotContain("page=", new OrderListState { Page = "a.1.1.1.00000000000000000000000000000000" }.With(OrderFilter.None with { Text = "tea" }), StringComparison.Ordinal);

    [Fact]
    public void ViewQuery_Always_LeavesOutThePlaceAndTheView() => Assert.Equal(
        "status=UNPAID&cols=total,store",
        new OrderListState { Filter = new() { Statuses = ["UNPAID"] }, Shown = ["total", "store"], Page = "a.1.1.1.00000000000000000000000000000000", View = "x" }.ViewQuery);

    [Theory]
    [InlineData("AWAITING_SHIPMENT", false, false, StatusWord.OrderToShip)]
    [InlineData("AWAITING_SHIPMENT", true, false, StatusWord.OrderSample)]
    [InlineData("AWAITING_SHIPMENT", true, true, StatusWord.OrderOnHold)]
    [InlineData("COMPLETED", true, true, StatusWord.OrderCompleted)]
    [InlineData("CANCELLED", false, true, StatusWord.OrderCancelled)]
    public void Word_Always_SaysWhatMattersMost(string status, bool sample, bool hold, StatusWord word) =>
        Assert.Equal(word, OrderFace.Word(status, sample, hold));
}
