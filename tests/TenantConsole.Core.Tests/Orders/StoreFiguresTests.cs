using TenantConsole.Core.Access;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Orders;

public sealed class StoreFiguresTests(OrdersDatabase database) : IClassFixture<OrdersDatabase>
{
    [Fact]
    public async Task RunAsync_CountsTheSevenDaysOfTheStoresOwnCalendar()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync(timeZone: "America/Los_Angeles");
        var today = await TodayAsync(agency, store);
        await agency.SaveAsync(
            Order(agency, store, "1", today, 10m), Order(agency, store, "2", today.AddDays(-6), 5.25m),
            Order(agency, store, "3", today.AddDays(-7), 100m), Order(agency, store, "4", today.AddDays(-13), 200m),
            Order(agency, store, "5", today.AddDays(-14), 1_000m));

        var figures = Assert.Single((await database.Get<StoreFigures>().RunAsync(agency.Admin, default)).Value);

        Assert.Equal((today.AddDays(-6), today), (figures.From, figures.To));
        Assert.Equal((2, 15.25m, "USD"), (figures.Orders, figures.Gmv.Amount, figures.Gmv.Currency.Code));
        Assert.Equal((2, 300m), (figures.OrdersBefore, figures.GmvBefore.Amount));
    }

    [Fact]
    public void CurrencyFigures_AddStoresOfOneCurrency_AndKeepCurrenciesApart()
    {
        var (usd, gbp) = (TikTokShop.Currency.Parse("USD"), TikTokShop.Currency.Parse("GBP"));
        var rows = new[] { Row(gbp, 5m, 7m), Row(usd, 10.25m, 2m), Row(usd, 0.5m, 3m) };

        var sums = CurrencyFigures.Of(rows);

        Assert.Equal([("USD", 10.75m, 5m, 2), ("GBP", 5m, 7m, 1)], sums.Select(s => (s.Currency.Code, s.Gmv.Amount, s.GmvBefore.Amount, s.Stores.Count)));
        Assert.Equal([rows[1].Store, rows[2].Store], sums[0].Stores);
        Assert.Empty(CurrencyFigures.Of([]));

        static StoreFigures.Row Row(TikTokShop.Currency currency, decimal gmv, decimal before) =>
            new(new(Guid.NewGuid()), new(2026, 11, 14), new(2026, 11, 20), 1, new(gmv, currency), 1, new(before, currency));
    }

    [Fact]
    public async Task RunAsync_CountsEveryOrder_ButSumsOnlyWhatWasSold()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var today = await TodayAsync(agency, store);
        var statuses = new[] { "UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED" };
        await agency.SaveAsync([.. statuses.Select((status, i) => Order(agency, store, $"{i}", today, 1 << i, status))]);

        var figures = Assert.Single((await database.Get<StoreFigures>().RunAsync(agency.Admin, default)).Value);

        Assert.Equal((9, 1), (figures.Orders, figures.Cancelled));
        Assert.Equal(511 - 1 - 256, figures.Gmv.Amount);
        Assert.Equal(statuses[1..^1].Order(StringComparer.Ordinal), StoreFigures.SoldStatuses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TheListOfTheLastSevenDays_HasExactlyTheOrdersOfTheFigures_InEveryZone()
    {
        var agency = await database.AgencyAsync();
        foreach (var zone in new[] { "Pacific/Kiritimati", "America/Los_Angeles", "Pacific/Pago_Pago" })
        {
            var store = await agency.StoreAsync(timeZone: zone);
            var today = await TodayAsync(agency, store);
            await agency.SaveAsync([.. Enumerable.Range(-1, 12).Select(back => Order(agency, store, $"{zone.Length}{back + 10}", today.AddDays(-back), 1m))]);
        }

        var figures = (await database.Get<StoreFigures>().RunAsync(agency.Admin, default)).Value;
        foreach (var sort in Enum.GetValues<OrderSortKey>())
        {
            var rows = (await database.Get<ListOrders>().RunAsync(agency.Admin, new(OrderFilter.None with { LastDays = StoreFigures.Days }, sort), default)).Value.Rows;

            Assert.Equal(figures.Sum(f => f.Orders), rows.Count);
            Assert.All(figures, f => Assert.Equal(f.Orders, rows.Count(r => r.Store == f.Store && r.PlacedOn >= f.From && r.PlacedOn <= f.To)));
        }
    }

    [Fact]
    public async Task LateAndSoon_CountWhatIsToBeShipped_AndTheListHasExactlyThose()
    {
        var agency = await database.AgencyAsync();
        var (store, other) = (await agency.StoreAsync(), await agency.StoreAsync());
        var now = database.Get<BusinessClock>().GetUtcNow();
        var day = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-40); // as old as it may be, it has to be shipped
        await agency.SaveAsync(
            Order(agency, store, "900001", day, 1m, "AWAITING_SHIPMENT", now.AddDays(-3)), Order(agency, store, "900002", day, 2m, "ON_HOLD", now),
            Order(agency, store, "900003", day, 4m, "PARTIALLY_SHIPPING", now.AddSeconds(1)), Order(agency, store, "900004", day, 8m, "AWAITING_SHIPMENT", now.AddHours(24)),
            Order(agency, store, "900005", day, 16m, "AWAITING_SHIPMENT", now.AddHours(25)), Order(agency, store, "900006", day, 32m, "AWAITING_SHIPMENT"),
            Order(agency, store, "900007", day, 64m, "IN_TRANSIT", now.AddDays(-3)), Order(agency, store, "900008", day, 128m, "CANCELLED", now.AddDays(-3)),
            Order(agency, other, "900009", day, 256m, "AWAITING_SHIPMENT", now.AddDays(-3)));
        await agency.SaveAsync(Line(agency, store, "900001", day, "AWAITING_SHIPMENT"), Line(agency, store, "900004", day, "AWAITING_SHIPMENT"));
        await agency.SaveAsync(new SearchTerm { TenantId = agency.Tenant, StoreId = store, Kind = SearchTerm.SkuKind, Term = "lamp-1", SkuId = "lamp-1" });

        var figures = (await database.Get<StoreFigures>().RunAsync(agency.Admin, default)).Value.ToDictionary(f => f.Store);

        Assert.Equal((2, 2), (figures[store].Late, figures[store].Soon));
        Assert.Equal((1, 0), (figures[other].Late, figures[other].Soon));
        foreach (var sort in Enum.GetValues<OrderSortKey>())
        {
            Assert.Equal(["900001", "900002"], await IdsAsync(agency, new() { Due = OrderDue.Late, Stores = [store] }, sort));
            Assert.Equal(["900003", "900004"], await IdsAsync(agency, new() { Due = OrderDue.Soon }, sort));
            Assert.Equal(["900001", "900002", "900009"], await IdsAsync(agency, new() { Due = OrderDue.Late, From = day, To = day }, sort));
            Assert.Equal(["900001", "900009"], await IdsAsync(agency, new() { Due = OrderDue.Late, Statuses = ["AWAITING_SHIPMENT", "IN_TRANSIT"] }, sort));
            Assert.Empty(await IdsAsync(agency, new() { Due = OrderDue.Late, Statuses = ["IN_TRANSIT"] }, sort));
            Assert.Equal(["900004"], await IdsAsync(agency, new() { Due = OrderDue.Soon, Text = "lamp-1" }, sort));
            Assert.Equal(["900002"], await IdsAsync(agency, new() { Due = OrderDue.Late, Text = "900002" }, sort));
        }

        Assert.Equal(3, (await database.Get<SumOrders>().RunAsync(agency.Admin, new() { Due = OrderDue.Late }, default)).Value.Count);
    }

    [Fact]
    public async Task Late_PagesForthAndBackInEverySort()
    {
        var agency = await database.AgencyAsync();
        var (store, other) = (await agency.StoreAsync(), await agency.StoreAsync());
        var now = database.Get<BusinessClock>().GetUtcNow();
        var day = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-9);
        string[] statuses = ["AWAITING_SHIPMENT", "ON_HOLD", "PARTIALLY_SHIPPING", "IN_TRANSIT"];
        await agency.SaveAsync([.. Enumerable.Range(0, 16).Select(i => Order(
            agency, i % 3 == 0 ? other : store, $"9100{i:00}", day.AddDays(i / 4), 10m + (i * 7 % 5), statuses[i % 4], now.AddHours(-i)))]);

        foreach (var sort in Enum.GetValues<OrderSortKey>())
        {
            foreach (var descending in new[] { true, false })
            {
                foreach (var filter in new OrderFilter[] { new() { Due = OrderDue.Late }, new() { Due = OrderDue.Late, Stores = [store] }, new() { Due = OrderDue.Late, From = day.AddDays(1), To = day.AddDays(2) } })
                {
                    var all = await PageAsync(filter, sort, descending, null, 50);
                    var (forth, back) = (new List<string>(), new List<string>());
                    var page = await PageAsync(filter, sort, descending, null, 2);
                    for (; ; page = await PageAsync(filter, sort, descending, page.Next, 2))
                    {
                        forth.AddRange(page.Rows.Select(r => r.OrderId));
                        if (page.Next is null)
                            break;
                    }

                    for (; ; page = await PageAsync(filter, sort, descending, page.Previous, 2))
                    {
                        back.InsertRange(0, page.Rows.Select(r => r.OrderId));
                        if (page.Previous is null)
                            break;
                    }

                    Assert.Equal(all.Rows.Select(r => r.OrderId), forth);
                    Assert.Equal(forth, back);
                    Assert.NotEmpty(all.Rows);
                    Assert.DoesNotContain(all.Rows, r => r.Status == "IN_TRANSIT" || (filter.Stores.Count > 0 && r.Store != store));
                    var keys = all.Rows.Select(r => sort switch { OrderSortKey.Placed => r.PlacedAt.Ticks, OrderSortKey.Total => r.Total.TenThousandths, _ => r.StatusRank }).ToList();
                    Assert.Equal(descending ? keys.OrderDescending() : keys.Order(), keys);
                }
            }
        }

        async Task<ListOrders.Page> PageAsync(OrderFilter filter, OrderSortKey sort, bool descending, string? place, int size) =>
            (await database.Get<ListOrders>().RunAsync(agency.Admin, new(filter, sort, descending, place, size), default)).Value;
    }

    [Fact]
    public async Task RunAsync_ShowsOnlyStoresInReach_WithoutSalesToo()
    {
        var agency = await database.AgencyAsync();
        var (near, far) = (await agency.StoreAsync(), await agency.StoreAsync());
        var theirs = await database.Theirs.StoreAsync();
        await database.Theirs.SaveAsync(Order(database.Theirs, theirs, "1", await TodayAsync(agency, far), 9m));

        var limited = (await database.Get<StoreFigures>().RunAsync(agency.As(BuiltInRole.Viewer, near), default)).Value;
        var all = (await database.Get<StoreFigures>().RunAsync(agency.Admin, default)).Value;

        Assert.Equal((near, 0, 0m), (Assert.Single(limited).Store, limited[0].Orders, limited[0].Gmv.Amount));
        Assert.Equal(new[] { near, far }.ToHashSet(), all.Select(f => f.Store).ToHashSet());
    }

    [Fact]
    public async Task RunAsync_WithoutThePermission_IsRefused() =>
        Assert.True((await database.Get<StoreFigures>().RunAsync(database.Ours.As(BuiltInRole.LiveOperations), default)).Problem?.IsForbidden);

    private async Task<IReadOnlyList<string>> IdsAsync(GivenAgency agency, OrderFilter filter, OrderSortKey sort) =>
        [.. (await database.Get<ListOrders>().RunAsync(agency.Admin, new(filter, sort), default)).Value.Rows.Select(r => r.OrderId).Order(StringComparer.Ordinal)];

    private async Task<DateOnly> TodayAsync(GivenAgency agency, StoreId store)
    {
        await using var db = agency.Open();
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await db.FindAsync<Core.Stores.Store>(agency.Tenant, store))!.TimeZone);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(database.Get<BusinessClock>().GetUtcNow(), zone).DateTime);
    }

    private static OrderLine Line(GivenAgency agency, StoreId store, string order, DateOnly day, string status) => new()
    {
        TenantId = agency.Tenant,
        StoreId = store,
        OrderId = order,
        LineId = order,
        Position = 0,
        SkuId = "lamp-1",
        Currency = "USD",
        Leads = true,
        PlacedAt = new DateTimeOffset(day.ToDateTime(new TimeOnly(20, 0)), TimeSpan.Zero),
        PlacedOn = day,
        StatusRank = OrderStatus.RankOf(status),
        TotalMinor = 10_000,
    };

    private static Order Order(GivenAgency agency, StoreId store, string id, DateOnly day, decimal total, string status = "COMPLETED", DateTimeOffset? shipBy = null)
    {
        var placed = new DateTimeOffset(day.ToDateTime(new TimeOnly(20, 0)), TimeSpan.Zero);
        return new()
        {
            TenantId = agency.Tenant,
            StoreId = store,
            OrderId = id,
            PlacedAt = placed,
            PlacedOn = day,
            UpdatedAt = placed,
            Status = status,
            StatusRank = OrderStatus.RankOf(status),
            Currency = "USD",
            Total = total,
            ItemCount = 1,
            ShipBy = shipBy,
        };
    }
}
