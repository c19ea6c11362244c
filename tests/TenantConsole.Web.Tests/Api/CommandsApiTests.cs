using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Tests.Api;

/// <summary>Commands by programs: what is placed, listed and taken back. What becomes of them at the platform is tested with the lane.</summary>
public sealed class CommandsApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Prices_ArePlacedRowByRow_AndAWrongRowStopsNoOther()
    {
        var store = await host.Database.Ours.StoreAsync();
        using var client = await host.ClientAsync();

        var answer = await PostAsync(client, $"{store}/prices", """
            {"reason":"Autumn","rows":[
                {"key":"a","product":"11","sku":"21","amount":"12.50","seen":"14.00","seenAt":"2026-03-01T08:00:00Z"},
                {"key":"b","product":"11","sku":"22","amount":"12.505"},
                {"key":"c","product":"eleven","sku":"22","amount":9},
                {"key":"a","product":"11","sku":"23","amount":9},
                {"key":"d","product":"11","sku":"24","amount":0.99}]}
            """);

        Assert.Equal((2, 3), (answer.GetProperty("placed").GetInt32(), answer.GetProperty("refused").GetInt32()));
        var rows = answer.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(
            [(1, null), (2, "platform.command.amount"), (3, "platform.command.product"), (4, "platform.command.key-twice"), (5, null)],
            rows.Select(r => (r.GetProperty("row").GetInt32(), CodeOf(r))));
        Assert.Equal(["amount", "product", "key"], rows.GetRange(1, 3).Select(r => r.GetProperty("problem").GetProperty("field").GetString()));
        await using var db = host.Database.Ours.Open();
        var placed = await db.Commands.AsNoTracking().Where(c => c.StoreId == store).OrderBy(c => c.Sequence).ToListAsync();
        Assert.Equal(
            [(CommandKinds.Price, "11", "21", 12.50m, 14m, "a", "Autumn"), (CommandKinds.Price, "11", "24", 0.99m, null, "d", "Autumn")],
            placed.Select(c => (c.Kind, c.ProductId, c.SkuId, c.Wanted, c.Seen, c.Key, c.Reason!)));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero), placed[0].SeenAt);
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "platform.commands-placed" && e.StoreId == store);
        Assert.Equal((ActorKind.ApiKey, "Program", "127.0.0.1"), (entry.ActorKind, entry.ActorName, entry.Address));
    }

    [Fact]
    public async Task Stock_SentAgainUnderTheSameKey_IsTheSameCommand_AndOtherContentIsRefused()
    {
        var store = await host.Database.Ours.StoreAsync();
        using var client = await host.ClientAsync();
        static string Body(int quantity) => $$"""{"rows":[{"key":"count","product":"11","sku":"21","warehouse":"31","quantity":{{quantity}},"seen":5}]}""";

        var first = Assert.Single((await PostAsync(client, $"{store}/stock", Body(8))).GetProperty("rows").EnumerateArray());
        var again = Assert.Single((await PostAsync(client, $"{store}/stock", Body(8))).GetProperty("rows").EnumerateArray());
        var other = Assert.Single((await PostAsync(client, $"{store}/stock", Body(9))).GetProperty("rows").EnumerateArray());

        Assert.Equal((false, true), (first.GetProperty("repeated").GetBoolean(), again.GetProperty("repeated").GetBoolean()));
        Assert.Equal(first.GetProperty("command").GetGuid(), again.GetProperty("command").GetGuid());
        Assert.Equal((JsonValueKind.Null, "platform.command.key-taken"), (other.GetProperty("command").ValueKind, CodeOf(other)));
        await using var db = host.Database.Ours.Open();
        var command = await db.Commands.AsNoTracking().SingleAsync(c => c.StoreId == store);
        Assert.Equal((CommandKinds.Stock, "31", 8m, 5m), (command.Kind, command.WarehouseId, command.Wanted, command.Seen));
    }

    [Fact]
    public async Task IdempotencyKey_OnStock_GivesTheSameAnswerAndPlacesNothingTwice()
    {
        var store = await host.Database.Ours.StoreAsync();
        using var client = await host.ClientAsync();
        async Task<(HttpStatusCode, string)> SendAsync(int quantity)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/stores/{store}/stock")
            {
                Content = JsonContent.Create(new { rows = new[] { new { key = "once", product = "11", sku = "21", warehouse = "31", quantity, seen = 5 } } }),
            };
            request.Headers.Add("Idempotency-Key", $"stock of {store}".Replace(' ', '-'));
            using var answer = await client.SendAsync(request);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        var first = await SendAsync(8);

        Assert.Equal(HttpStatusCode.OK, first.Item1);
        Assert.Equal(first, await SendAsync(8)); // not even "repeated"
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(9)).Item1);
        await using var db = host.Database.Ours.Open();
        Assert.Equal(1, await db.Commands.CountAsync(c => c.StoreId == store));
    }

    [Fact]
    public async Task Commands_AreListedNewestFirst_ByPageStateAndId_AndTakenBack()
    {
        var store = await host.Database.Ours.StoreAsync();
        using var client = await host.ClientAsync();
        var rows = string.Join(',', Enumerable.Range(1, 5).Select(n => $$"""{"key":"k{{n}}","product":"11","sku":"{{n}}","amount":{{n}}}"""));
        var ids = (await PostAsync(client, $"{store}/prices", $$"""{"rows":[{{rows}}]}""")).GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("command").GetGuid()).ToList();

        var first = await GetAsync(client, $"?store={store}&limit=3");
        var second = await GetAsync(client, $"?store={store}&limit=3&cursor={first.GetProperty("next").GetString()}");
        Assert.Equal(["k5", "k4", "k3", "k2", "k1"], new[] { first, second }.SelectMany(p => p.GetProperty("data").EnumerateArray()).Select(c => c.GetProperty("key").GetString()));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
        Assert.Equal(["k2"], Keys(await GetAsync(client, $"?store={store}&command={ids[1]}")));

        await using (var db = host.Database.Ours.Open())
        {
            var sent = new CommandId(ids[0]);
            await db.Commands.Where(c => c.Id == sent).ExecuteUpdateAsync(set => set.SetProperty(c => c.State, CommandState.Sending));
        }

        var unknown = Guid.NewGuid();
        var cancelled = await PostAsync(client, $"{store}/commands/cancel", $$"""{"commands":["{{ids[0]}}","{{ids[1]}}","{{unknown}}"]}""");
        Assert.Equal(1, cancelled.GetProperty("cancelled").GetInt32());
        Assert.Equal(
            [(ids[0], "platform.command.not-waiting"), (unknown, Core.Problem.UnknownCode)],
            cancelled.GetProperty("left").EnumerateArray().Select(l => (l.GetProperty("command").GetGuid(), CodeOf(l)!)));
        Assert.Equal(["k5", "k4", "k3"], Keys(await GetAsync(client, $"?store={store}&state=waiting&kind=price.update")));
        Assert.Empty(Keys(await GetAsync(client, $"?store={store}&kind=stock.update")));
        Assert.Equal(3, (await PostAsync(client, $"{store}/commands/cancel", """{"all":true}""")).GetProperty("cancelled").GetInt32());
        Assert.Empty(Keys(await GetAsync(client, $"?store={store}&state=waiting")));
        var command = Assert.Single((await GetAsync(client, $"?store={store}&command={ids[1]}")).GetProperty("data").EnumerateArray());
        Assert.Equal(
            ("price.update", "2", "cancelled", JsonValueKind.Null, "Program"),
            (command.GetProperty("kind").GetString(), command.GetProperty("wanted").GetString(), command.GetProperty("state").GetString(), command.GetProperty("dueAt").ValueKind, command.GetProperty("placedBy").GetString()));
    }

    [Theory]
    [InlineData("prices", "", "body")]
    [InlineData("prices", "[]", "body")]
    [InlineData("prices", "{}", "body")]
    [InlineData("prices", "{\"rows\":null}", "rows")]
    [InlineData("prices", "{\"rows\":[]}", "rows")]
    [InlineData("prices", "{\"rows\":[null]}", "rows")]
    [InlineData("prices", "{\"rows\":[{\"key\":\"a\",\"product\":\"1\",\"sku\":\"2\",\"amount\":\"cheap\"}]}", "rows[0].amount")]
    [InlineData("prices", "{\"rows\":[{\"key\":\"a\",\"product\":\"1\",\"sku\":\"2\",\"amount\":1,\"seem\":1}]}", "rows[0].seem")]
    [InlineData("stock", "{\"rows\":[{\"key\":\"a\",\"product\":\"1\",\"sku\":\"2\",\"warehouse\":\"3\",\"quantity\":4}]}", "rows[0]")] // without a basis
    [InlineData("stock", "{\"rows\":[{\"key\":\"a\",\"product\":\"1\",\"sku\":\"2\",\"warehouse\":\"3\",\"quantity\":4.5,\"seen\":1}]}", "rows[0].quantity")]
    [InlineData("prices", "{\"rows\":[{\"key\":\"a\\u0000\",\"product\":\"1\",\"sku\":\"2\",\"amount\":1}]}", "rows[0].key")]
    [InlineData("prices", "{\"rows\":[],\"reason\":\"\\u0000\"}", "reason")]
    [InlineData("commands/cancel", "{}", "commands")] // everything must be asked for
    [InlineData("commands/cancel", "{\"commands\":[]}", "commands")]
    [InlineData("commands/cancel", "{\"commands\":[\"one\"]}", "commands")]
    [InlineData("commands/cancel", "{\"commands\":[\"0190c0de-0000-7000-8000-000000000003\"],\"all\":true}", "commands")]
    public async Task BadBody_IsAnsweredWithItsField(string path, string body, string field)
    {
        using var client = await host.ClientAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await client.PostAsync($"/api/v1/stores/{host.Store}/{path}", content);

        Assert.Equal((HttpStatusCode.BadRequest, field), (answer.StatusCode, (await ApiHost.JsonAsync(answer)).GetProperty("field").GetString()));
    }

    [Theory]
    [InlineData("state=Waiting", "state")]
    [InlineData("kind=nonsense", "kind")]
    [InlineData("kind=", "kind")]
    [InlineData("cursor=next", "cursor")]
    [InlineData("command=1", "command")]
    [InlineData("limit=0", "limit")]
    [InlineData("store=here", "store")]
    public async Task BadCondition_IsAnsweredWithItsField(string query, string field)
    {
        using var client = await host.ClientAsync();

        using var answer = await client.GetAsync($"/api/v1/commands?{query}");

        Assert.Equal((HttpStatusCode.BadRequest, field), (answer.StatusCode, (await ApiHost.JsonAsync(answer)).GetProperty("field").GetString()));
    }

    [Fact]
    public async Task AKeyForStockOfOneStore_SetsStockThereAndNothingElse()
    {
        StoreId near = await host.Database.Ours.StoreAsync(), far = await host.Database.Ours.StoreAsync();
        var key = await host.KeyAsync(host.Database.Ours, new("Stock", [Permission.InventoryEdit], ApiKeyReach.Stores, Stores: [near], PerMinute: 6_000));
        using var client = host.Client(key.Secret);
        var rows = new { rows = new[] { new { key = "k", product = "1", sku = "2", warehouse = "3", quantity = 4, seen = 5 } } };

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync($"/api/v1/stores/{near}/stock", rows)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync($"/api/v1/stores/{far}/stock", rows)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync($"/api/v1/stores/{near}/prices", rows)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"/api/v1/commands?store={near}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync($"/api/v1/stores/{near}/commands/cancel", new { all = true })).StatusCode);
        await using var db = host.Database.Ours.Open();
        Assert.Equal(1, await db.Commands.CountAsync(c => c.StoreId == near || c.StoreId == far));
    }

    [Fact]
    public async Task ADisconnectedStore_TakesNoCommands()
    {
        var store = await host.Database.Ours.StoreAsync();
        await using (var db = host.Database.Ours.Open())
            await db.Stores.Where(s => s.StoreId == store).ExecuteUpdateAsync(set => set.SetProperty(s => s.State, ConnectionState.Disconnected));
        using var client = await host.ClientAsync();

        using var answer = await client.PostAsJsonAsync($"/api/v1/stores/{store}/prices", new { rows = new[] { new { key = "k", product = "1", sku = "2", amount = 3 } } });

        Assert.Equal((HttpStatusCode.Conflict, "platform.command.not-connected"), (answer.StatusCode, (await ApiHost.JsonAsync(answer)).GetProperty("code").GetString()));
    }

    private static string? CodeOf(JsonElement row) => row.GetProperty("problem") is { ValueKind: JsonValueKind.Object } problem ? problem.GetProperty("code").GetString() : null;

    private static IEnumerable<string?> Keys(JsonElement page) => page.GetProperty("data").EnumerateArray().Select(c => c.GetProperty("key").GetString());

    private static async Task<JsonElement> PostAsync(HttpClient client, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await ReadAsync(await client.PostAsync($"/api/v1/stores/{path}", content));
    }

    private static async Task<JsonElement> GetAsync(HttpClient client, string path) => await ReadAsync(await client.GetAsync($"/api/v1/commands{path}"));

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            return await ApiHost.JsonAsync(answer);
        }
    }
}
