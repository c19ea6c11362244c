using TenantConsole.Core.Access;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using static TenantConsole.Core.Tests.Orders.WireOrders;
using Wire = TenantConsole.TikTokShop.Order;

namespace TenantConsole.Core.Tests.Orders;

/// <summary>Lists against a naive filter and sort of the same rows in memory.</summary>
public sealed class ListOrdersTests(ListOrdersTests.Seeded seeded) : IClassFixture<ListOrdersTests.Seeded>
{
    private static readonly DateOnly Day = new(2026, 11, 10);

    public static TheoryData<OrderSortKey, bool, string> Everything
    {
        get
        {
            var all = new TheoryData<OrderSortKey, bool, string>();
            foreach (var sort in Enum.GetValues<OrderSortKey>())
                foreach (var descending in new[] { true, false })
                    foreach (var filter in Seeded.Filters)
                        all.Add(sort, descending, filter);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task RunAsync_PageByPageForwardAndBack_VisitsWhatANaiveListHasInItsOrder(OrderSortKey sort, bool descending, string filter)
    {
        var expected = Naive(sort, descending, seeded.Naive(filter));

        var (forward, last) = await WalkAsync(sort, descending, seeded.Filter(filter), page => page.Next);
        var (backward, _) = last is null ? ([], null) : await WalkAsync(sort, descending, seeded.Filter(filter), page => page.Previous, last);

        Assert.Equal(expected, forward.SelectMany(page => page));
        // What comes before the last page, read from its beginning to the top.
        Assert.Equal(expected.Take(expected.Count - forward[^1].Count), Enumerable.Reverse(backward).SelectMany(page => page));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Sums_Always_AreThoseOfTheNaiveList(OrderSortKey sort, bool descending, string filter)
    {
        if (sort != OrderSortKey.Placed || !descending)
        {
            return; // sums have no order
        }

        var expected = seeded.Naive(filter).ToList();

        var sums = (await seeded.Get<SumOrders>().RunAsync(seeded.Ours.Admin, seeded.Filter(filter), CancellationToken.None)).Value;

        Assert.Equal((expected.Count, false), (sums.Count, sums.More));
        Assert.Equal(
            expected.GroupBy(o => o.Currency).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Sum(o => o.Total))),
            sums.Totals.Select(t => (t.Currency.Code, t.Amount)));
    }

    [Fact]
    public async Task RunAsync_WhenRowsArriveBetweenPages_SkipsNoneAndRepeatsNone()
    {
        var store = await seeded.Ours.StoreAsync();
        var filter = OrderFilter.None with { Stores = [store] };
        await seeded.ProjectAsync(seeded.Ours, store, Enumerable.Range(0, 60).Select(i => Order(900_000 + i, placed: Noon.AddMinutes(i))));
        var list = seeded.Get<ListOrders>();
        var first = (await list.RunAsync(seeded.Ours.Admin, new(filter), CancellationToken.None)).Value;

        await seeded.ProjectAsync(seeded.Ours, store, [Order(900_100, placed: Noon.AddHours(5)), Order(900_101, placed: Noon.AddMinutes(-5))]);
        var second = (await list.RunAsync(seeded.Ours.Admin, new(filter, Page: first.Next), CancellationToken.None)).Value;

        Assert.Equal(11, second.Rows.Count);
        Assert.Empty(first.Rows.Select(r => r.OrderId).Intersect(second.Rows.Select(r => r.OrderId)));
    }

    [Fact]
    public async Task RunAsync_WhenScopeIsOneStore_ShowsThatStoreWhateverIsAsked()
    {
        var viewer = seeded.Ours.As(BuiltInRole.Viewer, seeded.StoreIds[1]);

        var all = (await seeded.Get<ListOrders>().RunAsync(viewer, new(OrderFilter.None), CancellationToken.None)).Value;
        var other = (await seeded.Get<ListOrders>().RunAsync(viewer, new(OrderFilter.None with { Stores = [seeded.StoreIds[0]] }), CancellationToken.None)).Value;
        var text = (await seeded.Get<ListOrders>().RunAsync(viewer, new(OrderFilter.None with { Text = "green" }), CancellationToken.None)).Value;

        Assert.All(all.Rows.Concat(text.Rows), row => Assert.Equal(seeded.StoreIds[1], row.Store));
        Assert.NotEmpty(all.Rows);
        Assert.Empty(other.Rows);
    }

    [Fact]
    public async Task RunAsync_AsAnotherAgency_SeesNothing()
    {
        foreach (var filter in Seeded.Filters)
        {
            var page = (await seeded.Get<ListOrders>().RunAsync(seeded.Theirs.Admin, new(seeded.Filter(filter)), CancellationToken.None)).Value;

            Assert.Empty(page.Rows);
        }
    }

    [Fact]
    public async Task RunAsync_WithoutThePermission_Refuses()
    {
        var result = await seeded.Get<ListOrders>().RunAsync(seeded.Ours.As(BuiltInRole.LiveOperations), new(OrderFilter.None), CancellationToken.None);

        Assert.True(result.Problem!.IsForbidden);
    }

    [Theory]
    [InlineData("x", null, OrdersProblems.TextTooShortCode)]
    [InlineData(null, "c.1.1.1.1", "orders.bad-page")]
    [InlineData(null, "a.1.99999999999999999999.577.00000000000000000000000000000000", "orders.bad-page")]
    public async Task RunAsync_WhenTheAddressIsWrong_SaysSo(string? text, string? page, string code)
    {
        var result = await seeded.Get<ListOrders>().RunAsync(seeded.Ours.Admin, new(OrderFilter.None with { Text = text }, Page: page), CancellationToken.None);

        Assert.Equal(code, result.Problem!.Code);
    }

    private async Task<(List<List<string>> Pages, string? LastPlace)> WalkAsync(
        OrderSortKey sort, bool descending, OrderFilter filter, Func<ListOrders.Page, string?> step, string? place = null)
    {
        var list = seeded.Get<ListOrders>();
        var pages = new List<List<string>>();
        string? before = null;
        do
        {
            var page = (await list.RunAsync(seeded.Ours.Admin, new(filter, sort, descending, place), CancellationToken.None)).Value;
            Assert.True(page.Rows.Count <= ListOrders.PageSize);
            Assert.True(pages.Count < 100, "The pages have no end.");
            pages.Add([.. page.Rows.Select(r => r.OrderId)]);
            (before, place) = (page.Previous, step(page));
        }
        while (place is not null);

        return (pages, before);
    }

    private static List<string> Naive(OrderSortKey sort, bool descending, IEnumerable<Order> orders)
    {
        var placed = (Func<Order, (DateTimeOffset, string)>)(o => (o.PlacedAt, o.OrderId));
        var comparer = Comparer<(DateTimeOffset, string)>.Create((a, b) => a.Item1 != b.Item1 ? a.Item1.CompareTo(b.Item1) : string.CompareOrdinal(a.Item2, b.Item2));
        var sorted = (sort, descending) switch
        {
            (OrderSortKey.Placed, true) => orders.OrderByDescending(placed, comparer),
            (OrderSortKey.Placed, false) => orders.OrderBy(placed, comparer),
            (OrderSortKey.Total, true) => orders.OrderByDescending(o => o.TotalMinor).ThenByDescending(o => o.OrderId, StringComparer.Ordinal),
            (OrderSortKey.Total, false) => orders.OrderBy(o => o.TotalMinor).ThenBy(o => o.OrderId, StringComparer.Ordinal),
            (OrderSortKey.Status, true) => orders.OrderByDescending(o => o.StatusRank).ThenByDescending(placed, comparer),
            _ => orders.OrderBy(o => o.StatusRank).ThenByDescending(placed, comparer),
        };
        return [.. sorted.Select(o => o.OrderId)];
    }

    /// <summary>About 700 orders in three stores of three zones and currencies, with many equal times and totals.</summary>
    public sealed class Seeded : OrdersDatabase, IAsyncLifetime
    {
        private static readonly string[] Zones = ["America/Los_Angeles", "Europe/London", "Europe/Berlin"];
        private static readonly string[] Currencies = ["USD", "GBP", "EUR"];
        private static readonly string[] Titles = ["Green tea, loose", "Black tea", "Tea pot, green glaze", "Ağaç kaşık"];

        private readonly List<(Order Order, string[] Titles, string[] Codes)> _rows = [];
        private ClientId _client;

        public static IReadOnlyList<string> Filters { get; } =
            ["none", "store", "stores", "client", "status", "statuses", "days", "day", "from", "long", "title", "sku", "code", "id", "title+status", "title+days", "store+days+status", "store+long", "nothing"];

        public List<StoreId> StoreIds { get; } = [];

        public new async Task InitializeAsync()
        {
            await base.InitializeAsync();
            var random = new Random(7);
            _client = await Ours.ClientAsync();
            for (var s = 0; s < 3; s++)
            {
                var store = await Ours.StoreAsync(client: s == 2 ? _client : null, currency: Currencies[s], timeZone: Zones[s]);
                StoreIds.Add(store);
                var wires = Enumerable.Range(0, 230).Select(i => Random(random, (s * 1000) + i, s)).ToList();
                await ProjectAsync(Ours, store, wires, Currencies[s], Zones[s]);
            }

            await using var db = Ours.Open();
            var lines = db.OrderLines.ToLookup(l => l.OrderId);
            foreach (var order in db.Orders.ToList())
            {
                _rows.Add((order, [.. lines[order.OrderId].Select(l => l.Title!)], [.. lines[order.OrderId].SelectMany(l => new[] { l.SkuId!, l.SellerSku! })]));
            }
        }

        public OrderFilter Filter(string name) => name switch
        {
            "none" => OrderFilter.None,
            "store" => OrderFilter.None with { Stores = [StoreIds[0]] },
            "stores" => OrderFilter.None with { Stores = [StoreIds[0], StoreIds[1]] },
            "client" => OrderFilter.None with { Client = _client },
            "status" => OrderFilter.None with { Statuses = ["COMPLETED"] },
            "statuses" => OrderFilter.None with { Statuses = ["UNPAID", "CANCELLED", "DELIVERED"] },
            "days" => OrderFilter.None with { From = Day, To = Day.AddDays(3) },
            "day" => OrderFilter.None with { From = Day, To = Day },
            "from" => OrderFilter.None with { From = Day.AddDays(2) },
            "long" => OrderFilter.None with { From = Day.AddDays(-400), To = Day.AddDays(1) },
            "title" => OrderFilter.None with { Text = "Green t" },
            "sku" => OrderFilter.None with { Text = "tea-1" },
            "code" => OrderFilter.None with { Text = "17290000000001" },
            "id" => OrderFilter.None with { Text = "5770000000000010" },
            "title+status" => OrderFilter.None with { Text = "tea", Statuses = ["COMPLETED", "UNPAID"] },
            "title+days" => OrderFilter.None with { Text = "tea", From = Day, To = Day.AddDays(2) },
            "store+days+status" => OrderFilter.None with { Stores = [StoreIds[1]], From = Day, To = Day.AddDays(5), Statuses = ["COMPLETED"] },
            "store+long" => OrderFilter.None with { Stores = [StoreIds[1]], From = Day.AddDays(-90), To = Day.AddDays(1) },
            _ => OrderFilter.None with { Text = "no such thing" },
        };

        public IEnumerable<Order> Naive(string name)
        {
            var filter = Filter(name);
            var stores = filter.Client is null ? filter.Stores : [StoreIds[2]];
            return _rows.Where(r =>
                (stores.Count == 0 || stores.Contains(r.Order.StoreId))
                && (filter.Statuses.Count == 0 || filter.Statuses.Contains(r.Order.Status))
                && (filter.From is null || r.Order.PlacedOn >= filter.From) && (filter.To is null || r.Order.PlacedOn <= filter.To)
                && (filter.Text is null || Found(r.Order, r.Titles, r.Codes, filter.Text.ToLowerInvariant()))).Select(r => r.Order);
        }

        private static bool Found(Order order, string[] titles, string[] codes, string text) =>
            titles.Any(t => (" " + t.ToLowerInvariant()).Contains(" " + text, StringComparison.Ordinal))
            || codes.Any(c => c.ToLowerInvariant().StartsWith(text, StringComparison.Ordinal))
            || (text.All(char.IsAsciiDigit) && order.OrderId.StartsWith(text, StringComparison.Ordinal));

        private static Wire Random(Random random, int number, int store)
        {
            // Few different times and totals: ties are where pages go wrong.
            var placed = new DateTimeOffset(Day.AddDays(random.Next(-2, 7)), new TimeOnly(random.Next(0, 24), 0), TimeSpan.Zero);
            var wire = Order(number, TikTokShop.OrderStatuses.All[random.Next(9)], placed, total: random.Next(1, 12), lines:
            [
                .. Enumerable.Range(0, random.Next(1, 4)).Select(i =>
                {
                    var sku = random.Next(Titles.Length);
                    return Line((number * 10) + i, sku: $"1729000000000{store}{sku}1", seller: $"TEA-{store}{sku}", title: Titles[sku]);
                }),
            ]);
            wire.Payment!.Currency = TikTokShop.Currency.Parse(Currencies[store]);
            return wire;
        }
    }
}
