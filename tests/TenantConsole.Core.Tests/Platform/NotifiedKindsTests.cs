using System.Globalization;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform;

/// <summary>What the sandbox tells and signs, through the inbox and the lane into the mirror.</summary>
public sealed class NotifiedKindsTests(SteadySandbox database) : IClassFixture<SteadySandbox>, IAsyncLifetime
{
    private const int LiveOrders = 901; // the platform publishes no number: an installation names it

    private GivenAgency _agency = null!;
    private StoreId _store;
    private string _shop = null!;
    private WebhookCatcher _catcher = null!;

    private sealed record Mirrored(string Kind, string Id, DateTimeOffset UpdateTime, string Body, DateTimeOffset ReceivedAt);

    public async Task InitializeAsync()
    {
        database.Get<IOptions<NotificationOptions>>().Value.OrderTopics[LiveOrders.ToString(CultureInfo.InvariantCulture)] = "live.orders.order_id";
        (_agency, _store, _shop) = await database.OwnStoreAsync("moller");
        var app = database.Get<IOptions<TikTokShopOptions>>().Value.AppKey;
        _catcher = new(database.Get<InboxReceiver>(), database.Get<InboxReceiver>().VerifierOf(app)!, database.Clock);
        (await database.Http.PostAsJsonAsync("/_sandbox/app", new { webhook_url = _catcher.Address })).EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync()
    {
        (await database.Http.PostAsJsonAsync("/_sandbox/app", new { webhook_url = "" })).EnsureSuccessStatusCode();
        await _catcher.DisposeAsync();
        await database.LetGoAsync(_agency, _store);
    }

    [Fact]
    public async Task EachTopicWithAMeaning_EndsInTheMirror_AndSaidAgainInAnotherOrderItChangesNothing()
    {
        await ReadAllAsync();
        var polled = await MirrorAsync();
        var order = First(polled, ObjectKinds.Order);
        var (product, returned) = (First(polled, ObjectKinds.Product), First(polled, ObjectKinds.Return));
        var (cancelled, package) = (First(polled, ObjectKinds.Cancellation), First(polled, ObjectKinds.Package));
        (int Topic, object Data, string Kind, string Id)[] told =
        [
            (1, new { order_id = order.Id, order_status = "UNPAID" }, order.Kind, order.Id),
            (2, new { order_id = order.Id, reverse_order_id = "1" }, order.Kind, order.Id),
            (3, new { order_id = order.Id }, order.Kind, order.Id),
            (4, new { sc_type = "SPLIT", package_list = new[] { new { package_id = package.Id, order_id_list = new[] { order.Id } } } }, package.Kind, package.Id),
            (5, new { product_id = product.Id, status = "PRODUCT_STATUS_CHANGED" }, product.Kind, product.Id),
            (11, new { order_id = order.Id, cancel_id = cancelled.Id }, cancelled.Kind, cancelled.Id),
            (12, new { order_id = order.Id, return_id = returned.Id }, returned.Kind, returned.Id),
            (15, new { product_id = product.Id, changed_fields = new[] { "title" } }, product.Kind, product.Id),
            (16, new { product_id = product.Id }, product.Kind, product.Id),
            (18, new { product_id = product.Id }, product.Kind, product.Id),
            (27, new { product_id = product.Id, sku_id = "1", current_inventory_status = "LOW_STOCK" }, product.Kind, product.Id),
            (37, new { product_id = long.Parse(product.Id, CultureInfo.InvariantCulture) }, product.Kind, product.Id),
            (67, new { refund_status = "REFUND_SUCCESS", line_items = new[] { new { main_order_id = order.Id } } }, order.Kind, order.Id),
            (LiveOrders, new { live = new { room = "7", orders = new[] { new { order_id = order.Id } } } }, order.Kind, order.Id),
        ];

        foreach (var (topic, data, kind, id) in told)
        {
            await ForgetAsync(kind, id);
            await TellAsync([(topic, data)]);
            var now = await MirrorAsync();
            Assert.True(now.TryGetValue((kind, id), out var found), $"topic {topic} brings no {kind}");
            Assert.Equal((topic, Version(polled[(kind, id)])), (topic, Version(found))); // as polling keeps it
        }

        Assert.Equal(Versions(polled), Versions(await MirrorAsync()));

        var before = await MirrorAsync();
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await TellAsync([.. Enumerable.Reverse(told).Concat(told).Select(t => (t.Topic, t.Data))]);
        Assert.Equal(before.Values.OrderBy(m => m.Kind + m.Id), (await MirrorAsync()).Values.OrderBy(m => m.Kind + m.Id));
        await using var db = _agency.Open();
        Assert.Empty(await db.DeadLetters.Where(d => d.StoreId == _store).ToListAsync());
        Assert.Empty(await db.DelayedItems.ToListAsync());
    }

    [Fact]
    public async Task ConversationsAndMessages_AreMirroredWithoutTheirWordsAndPeople()
    {
        var at = database.Get<BusinessClock>().GetUtcNow().ToUnixTimeSeconds();
        await TellAsync(
        [
            (13, new { conversation_id = "71001", create_time = at }),
            (14, new
            {
                conversation_id = "71001", message_id = "72001", index = "5", type = "TEXT", content = "{\"content\":\"private words\"}", is_visible = true, create_time = at,
                sender = new { im_user_id = "private-person", role = "BUYER", nickname = "private name" },
            }),
            (33, new
            {
                conversation_id = "71002", message_id = "72002", index = "6", msg_type = "TEXT", content = "private words", create_time = at.ToString(CultureInfo.InvariantCulture),
                sender = new { sender_im_user_id = "private-person" },
            }),
        ]);

        var mirror = await MirrorAsync();
        Assert.Equal($$"""{"conversation_id":"71001","create_time":{{at}}}""", mirror[(ToldKinds.Conversation, "71001")].Body);
        Assert.Equal(
            $$"""{"conversation_id":"71001","message_id":"72001","index":"5","type":"TEXT","is_visible":true,"sender_role":"BUYER","create_time":{{at}}}""",
            mirror[(ToldKinds.Message, "72001")].Body);
        Assert.Equal($$"""{"conversation_id":"71002","message_id":"72002","index":"6","type":"TEXT","create_time":{{at}}}""", mirror[(ToldKinds.CreatorMessage, "72002")].Body);
    }

    [Fact]
    public async Task TopicsWithoutAMeaning_AreKeptAndCounted_AndBringNothing()
    {
        var before = await MirrorAsync();
        await TellAsync([(24, new { goods_id = "1" }), (64, new { aftersales_request_id = "1" }), (902, new { live = new { orders = new[] { new { order_id = "1" } } } })]);

        Assert.Equal(before.Values.OrderBy(m => m.Kind + m.Id), (await MirrorAsync()).Values.OrderBy(m => m.Kind + m.Id));
        await using var db = _agency.Open();
        Assert.Equal(3, await db.InboxBodies.CountAsync(b => b.StoreId == _store && (b.Topic == 24 || b.Topic == 64 || b.Topic == 902)));
        Assert.Equal(3, await db.InboxCursors.Where(c => c.StoreId == _store).Select(c => c.Taken).SingleAsync());
    }

    /// <summary>All kinds, as polling reads them.</summary>
    private async Task ReadAllAsync()
    {
        Assert.True((await database.Get<Core.Platform.Sync.SyncStores>().RunAsync(_agency.System, [_store], default)).Ok);
        await database.WorkAsync();
    }

    private async Task TellAsync(IReadOnlyCollection<(int Topic, object Data)> told)
    {
        foreach (var (topic, data) in told)
            (await database.Http.PostAsJsonAsync("/_sandbox/webhooks/send", new { shop = _shop, type = topic, data })).EnsureSuccessStatusCode();
        await _catcher.WaitAsync(told.Count);
        await database.TakeAsync();
    }

    private async Task<Dictionary<(string Kind, string Id), Mirrored>> MirrorAsync()
    {
        await using var db = _agency.Open();
        return await db.MirroredObjects.Where(o => o.StoreId == _store).Select(o => new Mirrored(o.Kind, o.ObjectId, o.UpdateTime, o.Body, o.ReceivedAt))
            .ToDictionaryAsync(o => (o.Kind, o.Id));
    }

    private async Task ForgetAsync(string kind, string id)
    {
        await using var db = _agency.Open();
        Assert.Equal(1, await db.MirroredObjects.Where(o => o.StoreId == _store && o.Kind == kind && o.ObjectId == id).ExecuteDeleteAsync());
    }

    private static Mirrored First(Dictionary<(string Kind, string Id), Mirrored> mirror, string kind) =>
        mirror.Values.Where(m => m.Kind == kind).MinBy(m => m.Id, StringComparer.Ordinal) ?? throw new InvalidOperationException($"The shop has no {kind}.");

    private static IEnumerable<(string, string, DateTimeOffset, string)> Versions(Dictionary<(string Kind, string Id), Mirrored> mirror) =>
        mirror.Values.Select(Version).Order();

    // An order's own page has another version than the search, with other fields.
    private static (string, string, DateTimeOffset, string) Version(Mirrored m) => (m.Kind, m.Id, m.UpdateTime, m.Kind == ObjectKinds.Order ? "" : m.Body);
}
