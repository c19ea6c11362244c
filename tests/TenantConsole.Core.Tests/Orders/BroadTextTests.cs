using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using static TenantConsole.Core.Tests.Orders.WireOrders;
using Wire = TenantConsole.TikTokShop.Order;

namespace TenantConsole.Core.Tests.Orders;

/// <summary>Texts that lead to more than a page merges: walked, and equal to a naive evaluation all the same.</summary>
public sealed class BroadTextTests(BroadTextTests.Seeded seeded) : IClassFixture<BroadTextTests.Seeded>
{
    private static readonly DateOnly Day = new(2026, 11, 10);

    public static TheoryData<OrderSortKey, bool, string> Everything
    {
        get
        {
            var all = new TheoryData<OrderSortKey, bool, string>();
            foreach (var sort in Enum.GetValues<OrderSortKey>())
                foreach (var descending in new[] { true, false })
                    foreach (var filter in new[] { "title", "title+store", "title+status", "title+days", "title+last", "id", "id+store", "rare" })
                        all.Add(sort, descending, filter);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task RunAsync_PageByPageForwardAndBack_VisitsWhatANaiveListHas(OrderSortKey sort, bool descending, string name)
    {
        var (filter, expected) = seeded.Naive(name, sort, descending);

        var (forward, last) = await VisitAsync(new(filter, sort, descending), page => page.Next);
        var (backward, _) = await VisitAsync(new(filter, sort, descending, last), page => page.Previous);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, forward.SelectMany(page => page));
        if (last is not null)
        {
            Assert.Equal(expected.Take(expected.Count - forward[^1].Count), Enumerable.Reverse(backward).SelectMany(page => page));
        }
    }

    [Fact]
    public async Task RunAsync_WhenFewOrdersMatch_StopsLooking_SaysSo_AndGoesOn()
    {
        var (filter, expected) = seeded.Naive("rare", OrderSortKey.Placed, true);
        var list = seeded.Get<ListOrders>();

        var first = (await list.RunAsync(seeded.Ours.Admin, new(filter), default)).Value;
        var second = (await list.RunAsync(seeded.Ours.Admin, new(filter, Page: first.Next), default)).Value;

        Assert.Equal(OrderWalk.MostLookedAt, first.LookedAt);
        Assert.True(first.Rows.Count < expected.Count && first.Next is not null);
        Assert.Equal(expected, first.Rows.Concat(second.Rows).Select(r => r.OrderId));
        Assert.Null(second.LookedAt);
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Sums_OfABroadText_SaysThatItDoesNotKnow()
    {
        var sums = (await seeded.Get<SumOrders>().RunAsync(seeded.Ours.Admin, OrderFilter.None with { Text = "broad" }, default)).Value;

        Assert.False(sums.Known);
    }

    [Fact]
    public async Task RunAsync_AsAnotherAgency_SeesNothing() =>
        Assert.Empty((await seeded.Get<ListOrders>().RunAsync(seeded.Theirs.Admin, new(OrderFilter.None with { Text = "broad" }), default)).Value.Rows);

    [Fact]
    public async Task Count_OfTheExport_IsExact()
    {
        var (filter, expected) = seeded.Naive("title", OrderSortKey.Placed, true);
        var selection = (await OrderSelections.ResolveAsync(seeded.Get<TenantDatabases>(), seeded.Get<BusinessClock>(), seeded.Ours.Admin, filter, default)).Value;
        await using var snapshot = await OrderSnapshot.OpenAsync(seeded.Get<TenantDatabases>(), seeded.Ours.Tenant, default);

        Assert.Equal(expected.Count, await snapshot.CountAsync(selection, default));
    }

    private async Task<(List<List<string>> Pages, string? LastPlace)> VisitAsync(ListOrders.Request request, Func<ListOrders.Page, string?> step)
    {
        var list = seeded.Get<ListOrders>();
        var pages = new List<List<string>>();
        string? before;
        do
        {
            var page = (await list.RunAsync(seeded.Ours.Admin, request, default)).Value;
            Assert.True(page.Rows.Count <= ListOrders.PageSize);
            Assert.True(pages.Count < 300, "The pages have no end.");
            pages.Add([.. page.Rows.Select(r => r.OrderId)]);
            before = page.Previous;
            request = request with { Page = step(page) };
        }
        while (request.Page is not null);

        return (pages, before);
    }

    /// <summary>2,600 orders of two stores with 70 SKUs whose titles have a word alike, and a hundred that are in one order each.</summary>
    public sealed class Seeded : OrdersDatabase, IAsyncLifetime
    {
        private readonly List<(Order Order, string[] Titles)> _rows = [];
        private readonly List<StoreId> _stores = [];
        private readonly Dictionary<StoreId, string> _zones = [];

        public new async Task InitializeAsync()
        {
            await base.InitializeAsync();
            var random = new Random(11);
            foreach (var (zone, s) in new[] { ("America/Los_Angeles", 0), ("Pacific/Auckland", 1) })
            {
                var store = await Ours.StoreAsync(timeZone: zone);
                _stores.Add(store);
                _zones[store] = zone;
                var today = Get<BusinessClock>().GetUtcNow();
                await ProjectAsync(Ours, store, Enumerable.Range(0, 1_300).Select(i => Random(random, (s * 1_300) + i, today)).ToList(), "USD", zone);
            }

            await using var db = Ours.Open();
            var lines = db.OrderLines.ToLookup(l => l.OrderId);
            _rows.AddRange(db.Orders.ToList().Select(o => (o, lines[o.OrderId].Select(l => l.Title!).ToArray())));
        }

        public (OrderFilter Filter, List<string> Expected) Naive(string name, OrderSortKey sort, bool descending)
        {
            var filter = OrderFilter.None with { Text = name.StartsWith("id", StringComparison.Ordinal) ? "577000000000" : name == "rare" ? "rare" : "broad" };
            filter = name switch
            {
                "title+store" or "id+store" => filter with { Stores = [_stores[1]] },
                "title+status" => filter with { Statuses = ["COMPLETED", "UNPAID"] },
                "title+days" => filter with { From = Day, To = Day.AddDays(2) },
                "title+last" => filter with { LastDays = 2 },
                _ => filter,
            };
            var now = Get<BusinessClock>().GetUtcNow();
            var found = _rows.Where(r =>
                (filter.Stores.Count == 0 || filter.Stores.Contains(r.Order.StoreId))
                && (filter.Statuses.Count == 0 || filter.Statuses.Contains(r.Order.Status))
                && (filter.From is null || r.Order.PlacedOn >= filter.From) && (filter.To is null || r.Order.PlacedOn <= filter.To)
                && (filter.LastDays is not { } days || InLast(r.Order, days, now))
                && (r.Order.OrderId.StartsWith(filter.Text!, StringComparison.Ordinal) || r.Titles.Any(t => (" " + t.ToLowerInvariant()).Contains(" " + filter.Text, StringComparison.Ordinal))))
                .Select(r => r.Order);
            var sign = descending ? -1 : 1;
            var byPlaced = Comparer<Order>.Create((a, b) => a.PlacedAt != b.PlacedAt ? a.PlacedAt.CompareTo(b.PlacedAt) : string.CompareOrdinal(a.OrderId, b.OrderId));
            var comparer = Comparer<Order>.Create((a, b) => sort switch
            {
                OrderSortKey.Placed => sign * byPlaced.Compare(a, b),
                OrderSortKey.Total => sign * (a.TotalMinor != b.TotalMinor ? a.TotalMinor.CompareTo(b.TotalMinor) : string.CompareOrdinal(a.OrderId, b.OrderId)),
                _ => a.StatusRank != b.StatusRank ? sign * a.StatusRank.CompareTo(b.StatusRank) : -byPlaced.Compare(a, b),
            });
            return (filter, [.. found.Order(comparer).Select(o => o.OrderId)]);
        }

        private bool InLast(Order order, int days, DateTimeOffset now)
        {
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(_zones[order.StoreId])).DateTime);
            return order.PlacedOn <= today && order.PlacedOn > today.AddDays(-days);
        }

        private static Wire Random(Random random, int number, DateTimeOffset now)
        {
            // Half of them lately, so that both kinds of period mean some.
            var placed = random.Next(2) == 0 ? new DateTimeOffset(Day.AddDays(random.Next(-2, 7)), new TimeOnly(random.Next(0, 24), 0), TimeSpan.Zero) : now.AddHours(-random.Next(0, 80));
            return Order(number, TikTokShop.OrderStatuses.All[random.Next(9)], placed, total: random.Next(1, 12), lines:
            [
                .. Enumerable.Range(0, number % 52 == 7 ? 2 : random.Next(1, 3)).Select(i =>
                {
                    var (sku, title) = number % 52 == 7 ? (100 + (number / 52 * 2) + i, "Rare pears") : random.Next(3) == 0 ? (random.Next(70), "Green broad beans") : (99, "Tea");
                    return Line((number * 10) + i, sku: $"172900000000{sku:000}", title: title);
                }),
            ]);
        }
    }
}
