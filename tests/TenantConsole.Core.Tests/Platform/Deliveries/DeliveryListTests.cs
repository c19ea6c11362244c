using System.Text;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Platform.Inbox;
using TenantConsole.Testing;
using DeadLetter = TenantConsole.Core.Platform.Mirror.DeadLetter;

namespace TenantConsole.Core.Tests.Platform.Deliveries;

/// <summary>The list of deliveries: order, pages, filters, reach.</summary>
public sealed class DeliveryListTests(InboxDatabase database) : IClassFixture<InboxDatabase>
{
    [Fact]
    public async Task A_delivery_with_half_a_character_does_not_keep_the_others_off_the_page()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(agency, store);
        foreach (var body in (string[])[InboxDatabase.Body(shop, InboxDatabase.NextId(), 99_999, "{\"room_id\":\"\\ud800\"}"), InboxDatabase.Body(shop, InboxDatabase.NextId(), 99_999, "{\"room_id\":\"77\"}")])
            await database.SendAsync(body);

        Assert.Equal(["room_id 77", null], (await ListAsync(agency.Admin, new())).Rows.Select(r => r.Mentions));
    }

    [Fact]
    public async Task Pages_go_on_where_the_one_before_ended_over_days_and_stores()
    {
        var agency = await database.AgencyAsync();
        StoreId[] stores = [await agency.StoreAsync(), await agency.StoreAsync()];
        var sent = new List<string>();
        for (var day = 0; day < 3; day++)
        {
            for (var n = 0; n < 5; n++)
                sent.Add(await SendAsync(agency, stores[n % 2]));
            database.Clock.Advance(TimeSpan.FromDays(day == 1 ? 9 : 1)); // days on which nothing came
        }

        var seen = new List<string>();
        DeliveryPlace? after = null;
        do
        {
            var page = await ListAsync(agency.Admin, new(), after, size: 4);
            Assert.InRange(page.Rows.Count, 1, 4);
            seen.AddRange(page.Rows.Select(r => r.NotificationId!));
            after = page.Next;
        }
        while (after is not null);

        sent.Reverse();
        Assert.Equal(sent, seen);
    }

    [Fact]
    public async Task A_delivery_waits_until_its_lane_took_it_and_then_says_how_long_that_took()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var id = await SendAsync(agency, store, topic: 46);
        var waiting = Assert.Single((await ListAsync(agency.Admin, new())).Rows);
        Assert.Equal((DeliveryState.Waiting, null, false, id), (waiting.State, waiting.Took, waiting.IsRepeat, waiting.NotificationId));

        database.Clock.Advance(TimeSpan.FromMilliseconds(250));
        await database.TakeAsync(agency, store);
        await SendAsync(agency, store, id: id, topic: 46);
        database.Clock.Advance(TimeSpan.FromMilliseconds(90));
        Assert.Equal([DeliveryState.Waiting, DeliveryState.Unused], (await ListAsync(agency.Admin, new())).Rows.Select(r => r.State));
        await database.TakeAsync(agency, store);

        var rows = (await ListAsync(agency.Admin, new())).Rows;
        Assert.Equal([(DeliveryState.Repeat, 90.0, true), (DeliveryState.Unused, 250.0, false)], rows.Select(r => (r.State, r.Took!.Value.TotalMilliseconds, r.IsRepeat)));
        Assert.Equal([DateTimeOffset.FromUnixTimeSeconds(1767225600)], rows.Select(r => r.SentAt!.Value).Distinct());
    }

    [Fact]
    public async Task Each_delivery_was_taken_with_its_own_batch()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        for (var n = 0; n < 6; n++)
            await SendAsync(agency, store);
        for (var n = 0; n < 3; n++)
        {
            database.Clock.Advance(TimeSpan.FromSeconds(1));
            await database.TakeAsync(agency, store, most: 2);
        }

        Assert.Equal([3.0, 3, 2, 2, 1, 1], (await ListAsync(agency.Admin, new())).Rows.Select(r => r.Took!.Value.TotalSeconds));
    }

    [Theory]
    [InlineData(0)] // looked for by the database
    [InlineData(40)] // more than it is asked for
    public async Task What_was_set_aside_is_found_among_the_rest_however_much_else_was(int others)
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var sent = new List<string>();
        for (var n = 0; n < 3; n++)
            sent.Add(await SendAsync(agency, store, data: $"{{\"order_id\":\"57000000000000020{n}\"}}"));
        await database.TakeAsync(agency, store);
        foreach (var id in Enumerable.Range(0, others).Select(n => $"57000000000000090{n}").Append("570000000000000201"))
            await agency.SaveAsync(new DeadLetter { TenantId = agency.Tenant, StoreId = store, Kind = ObjectKinds.Order, ObjectId = id, Reason = "FormatException", UpdateTime = database.Clock.Now, FailedAt = database.Clock.Now });

        var filter = new DeliveryFilter { State = DeliveryState.SetAside };

        Assert.Equal([sent[1]], (await ListAsync(agency.Admin, filter)).Rows.Select(r => r.NotificationId));
        Assert.Equal(new Counted(1, false), (await database.Get<ListDeliveries>().CountAsync(agency.Admin, filter, 10, default)).Value);
        Assert.Equal(new Counted(2, true), (await database.Get<ListDeliveries>().CountAsync(agency.Admin, new(), 2, default)).Value);
    }

    [Fact]
    public async Task Filters_leave_what_they_name()
    {
        var agency = await database.AgencyAsync();
        var (one, other) = (await agency.StoreAsync(), await agency.StoreAsync());
        var first = await SendAsync(agency, one, data: "{\"task_id\":1729000000000000017}", topic: 46);
        await database.TakeAsync(agency, one);
        database.Clock.Advance(TimeSpan.FromDays(2));
        var day = database.Clock.Now;
        var second = await SendAsync(agency, one, data: "{\"order_id\":\"570000000000000001\"}");
        var third = await SendAsync(agency, other);

        async Task<string[]> IdsAsync(DeliveryFilter filter) => [.. (await ListAsync(agency.Admin, filter)).Rows.Select(r => r.NotificationId!)];
        Assert.Equal([third, second, first], await IdsAsync(new()));
        Assert.Equal([third], await IdsAsync(new() { Stores = [other] }));
        Assert.Equal([first], await IdsAsync(new() { Topic = 46 }));
        Assert.Equal([third, second], await IdsAsync(new() { From = day.AddHours(-1), Before = day.AddHours(1) }));
        Assert.Equal([first], await IdsAsync(new() { Before = day.AddHours(-1) }));
        Assert.Equal([third, second], await IdsAsync(new() { State = DeliveryState.Waiting }));
        Assert.Equal([first], await IdsAsync(new() { State = DeliveryState.Unused }));
        Assert.Equal([second], await IdsAsync(new() { PlatformId = "570000000000000001" }));
        Assert.Equal([third], await IdsAsync(new() { PlatformId = third }));
        Assert.Empty(await IdsAsync(new() { State = DeliveryState.SetAside }));
        var named = (await ListAsync(agency.Admin, new())).Rows;
        Assert.Equal(["order 570000000000000001", "task_id 1729000000000000017"], [$"{named[1].Objects[0].Kind} {named[1].Objects[0].Id}", named[2].Mentions!]);
    }

    [Fact]
    public async Task A_topic_with_a_shape_of_its_own_names_its_orders_and_can_be_applied_again()
    {
        database.Get<IOptions<NotificationOptions>>().Value.OrderTopics["901"] = "live.orders.order_id";
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        await SendAsync(agency, store, topic: 901, data: "{\"live\":{\"orders\":[{\"order_id\":\"570000000000000001\"}]}}");
        await SendAsync(agency, store, topic: 902, data: "{\"live\":{\"orders\":[{\"order_id\":\"570000000000000001\"}]}}"); // nobody named that topic
        await database.TakeAsync(agency, store);

        var rows = (await ListAsync(agency.Admin, new())).Rows;
        var replayed = (await database.Get<ReplayDeliveries>().RunAsync(agency.Admin, [.. rows.Select(r => r.Id)], default)).Value;

        Assert.Equal([(902, DeliveryState.Unused, ""), (901, DeliveryState.Applied, "570000000000000001")], rows.Select(r => (r.Topic, r.State, string.Join(", ", r.Objects.Select(o => o.Id)))));
        Assert.Equal([DeliveryProblems.NothingToReplay.Code, null], replayed.Select(r => r.Problem?.Code));
    }

    [Fact]
    public async Task Who_reaches_some_stores_sees_those_and_another_agency_sees_none()
    {
        var agency = await database.AgencyAsync();
        var (near, far) = (await agency.StoreAsync(), await agency.StoreAsync());
        var id = await SendAsync(agency, near);
        await SendAsync(agency, far);
        var place = (await ListAsync(agency.Admin, new() { Stores = [near] })).Rows[0].Id;

        Assert.Equal([id], (await ListAsync(agency.As(BuiltInRole.Fulfilment, near), new())).Rows.Select(r => r.NotificationId));
        Assert.Empty((await ListAsync(agency.As(BuiltInRole.Fulfilment, near), new() { Stores = [far] })).Rows);
        Assert.Empty((await ListAsync(database.Theirs.Admin, new() { Stores = [near] })).Rows);
        Assert.Equal(Problem.UnknownCode, (await database.Get<GetDelivery>().RunAsync(database.Theirs.Admin, place, default)).Problem?.Code);
        Assert.Equal(Problem.UnknownCode, (await database.Get<ShowDeliveryBody>().RunAsync(database.Theirs.Admin, place, default)).Problem?.Code);
        Assert.Equal(Problem.UnknownCode, Assert.Single((await database.Get<ReplayDeliveries>().RunAsync(database.Theirs.Admin, [place], default)).Value).Problem?.Code);
    }

    [Fact]
    public async Task The_body_shows_masked_and_the_look_is_in_the_trail()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        await SendAsync(agency, store, data: "{\"order_id\":\"570000000000000001\",\"recipient_address\":{\"name\":\"Maria Fernandes\",\"lines\":[\"1 High Street\"]},\"buyer_email\":\"maria@mail.example\",\"update_time\":17}");
        var delivery = Assert.Single((await ListAsync(agency.Admin, new())).Rows).Id;

        var body = (await database.Get<ShowDeliveryBody>().RunAsync(agency.Admin, delivery, default)).Value;

        Assert.Contains("570000000000000001", body, StringComparison.Ordinal);
        Assert.Contains("\"update_time\": 17", body, StringComparison.Ordinal);
        Assert.Contains(PersonalFields.Mask, body, StringComparison.Ordinal);
        Assert.All(["Maria", "High Street", "maria@"], word => Assert.DoesNotContain(word, body, StringComparison.Ordinal));
        await using var db = agency.Open();
        var entry = Assert.Single(db.Set<Core.Audit.AuditEntry>().AsEnumerable(), e => e.Action == "platform.delivery-shown");
        Assert.Equal((delivery.ToString(), store, agency.Admin.Name), (entry.SubjectId, entry.StoreId, entry.ActorName));
    }

    [Fact]
    public async Task The_panel_tells_all_deliveries_of_the_notification()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var id = await SendAsync(agency, store);
        await SendAsync(agency, store);
        database.Clock.Advance(TimeSpan.FromMinutes(2));
        await SendAsync(agency, store, id: id);
        database.Clock.Advance(TimeSpan.FromHours(15));
        await SendAsync(agency, store, id: id);
        var newest = (await ListAsync(agency.Admin, new())).Rows[0];

        var details = (await database.Get<GetDelivery>().RunAsync(agency.Admin, newest.Id, default)).Value;

        Assert.Equal([false, true, true], details.Same.Select(s => s.IsRepeat));
        Assert.Equal(newest.Sequence, details.Same[^1].Sequence);
    }

    [Fact]
    public async Task The_file_has_the_rows_of_the_filter()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var (in1, out1) = (await SendAsync(agency, store, topic: 5), await SendAsync(agency, store));
        using var file = new MemoryStream();

        var written = await database.Get<ExportDeliveries>().RunAsync(agency.Admin, new(new() { Topic = 5 }, TableFormat.Csv, TimeZoneInfo.Utc, _ => "The store"), file, default);

        Assert.True(written.Ok);
        var text = Encoding.UTF8.GetString(file.ToArray());
        Assert.Contains(in1, text, StringComparison.Ordinal);
        Assert.Contains("PRODUCT_STATUS_CHANGE", text, StringComparison.Ordinal);
        Assert.Contains("The store", text, StringComparison.Ordinal);
        Assert.DoesNotContain(out1, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("buyer_email", true)]
    [InlineData("recipient_phone_number", true)]
    [InlineData("im_user_id", true)]
    [InlineData("creator_open_id", true)]
    [InlineData("content", true)]
    [InlineData("order_id", false)]
    [InlineData("message_id", false)]
    [InlineData("order_status", false)]
    [InlineData("available_quantity", false)]
    public void Fields_that_may_hold_something_about_a_person_are_known_by_their_names(string name, bool personal) => Assert.Equal(personal, PersonalFields.IsOne(name));

    private async Task<string> SendAsync(GivenAgency agency, StoreId store, string? id = null, int topic = 1, string data = "{}")
    {
        id ??= InboxDatabase.NextId();
        await database.SendAsync(InboxDatabase.Body(await InboxDatabase.ShopAsync(agency, store), id, topic, data));
        return id;
    }

    private async Task<ListDeliveries.Page> ListAsync(Actor actor, DeliveryFilter filter, DeliveryPlace? after = null, int size = 50) =>
        (await database.Get<ListDeliveries>().RunAsync(actor, new(filter, after, size), default)).Value;
}
