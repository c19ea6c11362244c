using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.People;
using static TenantConsole.Core.Tests.Orders.WireOrders;
using Wire = TenantConsole.TikTokShop.Order;

namespace TenantConsole.Core.Tests.Orders;

public sealed class OrderDetailTests(OrdersDatabase database) : IClassFixture<OrdersDatabase>
{
    [Fact]
    public async Task Get_Always_ShowsLinesParcelsMomentsAndThatThereIsABuyer()
    {
        var (store, id) = await GivenAsync(Order(1, "IN_TRANSIT", lines: [Line(12, package: "1153000000000000001"), Line(11)]));

        var details = (await database.Get<GetOrder>().RunAsync(database.Ours.As(BuiltInRole.Viewer), store, id, CancellationToken.None)).Value;

        Assert.Equal(["578000000000000012", "578000000000000011"], details.Lines.Select(l => l.LineId));
        Assert.Equal("1153000000000000001", Assert.Single(details.Packages).PackageId);
        Assert.Equal([OrderMomentKind.Placed], details.Moments.Select(m => m.Kind));
        Assert.True(details.HasBuyer);
        Assert.True(details.Money.Unexplained.IsZero);
    }

    [Fact]
    public async Task Get_WhenThePlatformsFiguresDoNotAddUp_SaysByHowMuch()
    {
        var wire = Order(2, total: 20m);
        wire.Payment!.SubTotal = Amount(17m);
        wire.Payment.ShippingFee = Amount(2.5m);
        var (store, id) = await GivenAsync(wire);

        var money = (await database.Get<GetOrder>().RunAsync(database.Ours.Admin, store, id, CancellationToken.None)).Value.Money;

        Assert.Equal(0.5m, money.Unexplained.Amount);
    }

    [Fact]
    public async Task Get_OutOfScopeOrOfAnotherAgency_LooksUnknown()
    {
        var (store, id) = await GivenAsync(Order(3));
        var other = await database.Ours.StoreAsync();

        var outside = await database.Get<GetOrder>().RunAsync(database.Ours.As(BuiltInRole.Viewer, other), store, id, CancellationToken.None);
        var foreign = await database.Get<GetOrder>().RunAsync(database.Theirs.Admin, store, id, CancellationToken.None);

        Assert.Equal(Problem.UnknownCode, outside.Problem!.Code);
        Assert.Equal(Problem.UnknownCode, foreign.Problem!.Code);
    }

    [Fact]
    public async Task Reveal_ByAnAdmin_ShowsTheBuyerAndLeavesAnEntryWithoutIt()
    {
        var (store, id) = await GivenAsync(Order(4));

        var buyer = (await database.Get<RevealBuyer>().RunAsync(database.Ours.Admin, store, id, CancellationToken.None)).Value;

        Assert.Equal(("Zoë O’Neill", "(+1)555-0100"), (buyer.Name, buyer.Phone));
        await using var db = database.Ours.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == RevealBuyer.Action && e.StoreId == store);
        Assert.Equal(("order", $"{store}/{id}", null, null), (entry.SubjectKind, entry.SubjectId, entry.Before, entry.After));
        var history = (await database.Get<GetOrder>().RunAsync(database.Ours.Admin, store, id, CancellationToken.None)).Value.History;
        Assert.Equal(RevealBuyer.Action, Assert.Single(history).Action);
    }

    [Theory]
    [InlineData(BuiltInRole.Viewer)]
    [InlineData(BuiltInRole.Fulfilment)]
    [InlineData(BuiltInRole.Finance)]
    public async Task Reveal_WithoutThePermission_RefusesAndLeavesNoEntry(string role)
    {
        var (store, id) = await GivenAsync(Order(5));

        var result = await database.Get<RevealBuyer>().RunAsync(database.Ours.As(role), store, id, CancellationToken.None);

        Assert.True(result.Problem!.IsForbidden);
        await using var db = database.Ours.Open();
        Assert.False(await db.AuditEntries.AnyAsync(e => e.Action == RevealBuyer.Action && e.StoreId == store));
    }

    [Fact]
    public async Task Reveal_WhenThePersonWasErased_HasNothingToShow_AndNothingNewIsKept()
    {
        var wire = Order(6);
        wire.BuyerUserId = TikTokShop.BuyerUserId.Parse("7021000000000009999");
        var (store, id) = await GivenAsync(wire);
        await using (var db = database.Ours.Open())
        {
            var person = (await db.OrderBuyers.SingleAsync(b => b.StoreId == store)).PersonId;
            await database.Get<PersonKeys>().EraseAsync(db, person, CancellationToken.None);
        }

        wire.UpdateTime = Noon.AddHours(3);
        await database.ProjectAsync(database.Ours, store, [wire]);
        var result = await database.Get<RevealBuyer>().RunAsync(database.Ours.Admin, store, id, CancellationToken.None);

        Assert.Equal(OrdersProblems.NoBuyer.Code, result.Problem!.Code);
        await using var after = database.Ours.Open();
        Assert.False(await after.OrderBuyers.AnyAsync(b => b.StoreId == store));
    }

    [Fact]
    public async Task Raw_IsForThoseWhoCareForTheConnection()
    {
        var (store, id) = await GivenAsync(Order(7));
        await database.Ours.SaveAsync(new MirroredObject
        {
            TenantId = database.Ours.Tenant,
            StoreId = store,
            Kind = OrdersStep.ObjectKind,
            ObjectId = id,
            UpdateTime = Noon,
            Body = """{"id":"1","status":"UNPAID"}""",
            ReceivedAt = Noon,
        });

        var admin = await database.Get<GetRawOrder>().RunAsync(database.Ours.Admin, store, id, CancellationToken.None);
        var finance = await database.Get<GetRawOrder>().RunAsync(database.Ours.As(BuiltInRole.Finance), store, id, CancellationToken.None);
        var theirs = await database.Get<GetRawOrder>().RunAsync(database.Theirs.Admin, store, id, CancellationToken.None);

        Assert.Contains("UNPAID", admin.Value.Json, StringComparison.Ordinal);
        Assert.True(finance.Problem!.IsForbidden);
        Assert.Equal(Problem.UnknownCode, theirs.Problem!.Code);
    }

    private async Task<(StoreId Store, string Id)> GivenAsync(Wire order)
    {
        var store = await database.Ours.StoreAsync();
        await database.ProjectAsync(database.Ours, store, [order]);
        return (store, order.Id.Value);
    }
}
