using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Web.Tests.Api;

public sealed class ApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Orders_ByCursor_AreAllThereOnceInOrder()
    {
        using var client = await host.ClientAsync();
        var seen = new List<string>();
        var pages = 0;
        for (string? next = ""; next is not null; pages++)
        {
            var page = await GetAsync(client, $"/api/v1/orders?limit=3{(next.Length > 0 ? $"&cursor={Uri.EscapeDataString(next)}" : "")}");
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(o => o.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(3, pages);
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"57600000000000000{n}"), seen);
    }

    [Fact]
    public async Task Orders_SayMoneyAsTextAndInstantsInUtc()
    {
        using var client = await host.ClientAsync();

        var order = (await GetAsync(client, $"/api/v1/orders?store={host.Store}&sort=total&order=asc&limit=1")).GetProperty("data")[0];

        Assert.Equal("10.50", order.GetProperty("total").GetProperty("amount").GetString());
        Assert.Equal("USD", order.GetProperty("total").GetProperty("currency").GetString());
        Assert.Equal("2026-03-02T08:59:00Z", order.GetProperty("placedAt").GetString());
        Assert.Equal("2026-03-02", order.GetProperty("placedOn").GetString());
        var details = await GetAsync(client, $"/api/v1/orders/{host.Store}/{order.GetProperty("id").GetString()}");
        Assert.Equal("10.50", details.GetProperty("money").GetProperty("total").GetProperty("amount").GetString());
    }

    [Theory]
    [InlineData("/api/v1/orders?limit=201", "limit")]
    [InlineData("/api/v1/orders?limit=0", "limit")]
    [InlineData("/api/v1/orders?limit=many", "limit")]
    [InlineData("/api/v1/orders?from=21.11.2026", "from")]
    [InlineData("/api/v1/orders?from=2026-11-21&to=2026-11-20", "from")]
    [InlineData("/api/v1/orders?store=here", "store")]
    [InlineData("/api/v1/orders?client=me", "client")]
    [InlineData("/api/v1/orders?sort=price", "sort")]
    [InlineData("/api/v1/orders?order=up", "order")]
    [InlineData("/api/v1/orders?cursor=xyz", "cursor")]
    [InlineData("/api/v1/orders?stat=DELIVERED", "stat")]
    [InlineData("/api/v1/orders/here/1", "store")]
    [InlineData("/api/v1/stores/here", "id")]
    [InlineData("/api/v1/stores?cursor=1", "cursor")]
    [InlineData("/api/v1/orders?text=%00", "text")]
    [InlineData("/api/v1/runs?kind=nonsense", "kind")]
    [InlineData("/api/v1/runs?state=Done", "state")]
    [InlineData("/api/v1/runs?open=yes", "open")]
    [InlineData("/api/v1/runs/last", "id")]
    public async Task BadInput_IsAnsweredWithItsField(string address, string field)
    {
        using var client = await host.ClientAsync();

        using var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await ApiHost.JsonAsync(answer);
        Assert.Equal((field, 400), (problem.GetProperty("field").GetString(), problem.GetProperty("status").GetInt32()));
    }

    [Theory]
    [InlineData("{", "body")]
    [InlineData("[]", "body")]
    [InlineData("{\"stat\":[]}", "stat")]
    [InlineData("{\"statuses\":7}", "statuses")]
    [InlineData("{\"format\":\"pdf\"}", "format")]
    [InlineData("{\"timeZone\":\"Mars/Base\"}", "timeZone")]
    public async Task BadBody_IsAnsweredWithItsField(string body, string field)
    {
        using var client = await host.ClientAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var answer = await client.PostAsync("/api/v1/orders/exports", content);

        Assert.Equal((HttpStatusCode.BadRequest, field), (answer.StatusCode, (await ApiHost.JsonAsync(answer)).GetProperty("field").GetString()));
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("DELETE", "/api/v1/stores", 405)]
    [InlineData("GET", "/api/v1/", 404)]
    public async Task WhatDoesNotExist_IsAProblemInJson(string method, string address, int status)
    {
        using var client = await host.ClientAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await client.SendAsync(request);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Nothing_IsOpenToACookieOrToNobody_EvenWhatDoesNotExist()
    {
        using var client = host.Client();
        client.DefaultRequestHeaders.Add("Cookie", "tenantconsole=something");

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/nothing")).StatusCode);
    }

    [Fact]
    public async Task Rate_WhenUsedUp_SaysWhenToComeBack()
    {
        using var client = host.Client((await host.KeyAsync(host.Database.Ours, new("Slow", [Permission.StoreView], PerMinute: 2))).Secret);

        using var first = await client.GetAsync("/api/v1/stores");
        using var second = await client.GetAsync("/api/v1/stores");
        using var third = await client.GetAsync("/api/v1/stores");

        Assert.Equal(("2", "1"), (Header(first, "RateLimit-Limit"), Header(first, "RateLimit-Remaining")));
        Assert.Equal((HttpStatusCode.OK, "0"), (second.StatusCode, Header(second, "RateLimit-Remaining")));
        Assert.Equal((HttpStatusCode.TooManyRequests, "30"), (third.StatusCode, Header(third, "Retry-After")));
        Assert.Equal("apikeys.too-many", (await ApiHost.JsonAsync(third)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task IdempotencyKey_OnAnExport_StartsOneRunAndAnswersTheSame()
    {
        using var client = await host.ClientAsync();
        var before = await RunsAsync();

        using var first = await ExportAsync(client, "once", new { format = "csv" });
        using var again = await ExportAsync(client, "once", new { format = "csv" });
        using var other = await ExportAsync(client, "once", new { format = "xlsx" });
        using var stranger = await ExportAsync(await host.ClientAsync(), "once", new { format = "xlsx" });

        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        Assert.Equal((first.StatusCode, first.Headers.Location, await first.Content.ReadAsStringAsync()), (again.StatusCode, again.Headers.Location, await again.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "apikeys.other-request"), (other.StatusCode, (await ApiHost.JsonAsync(other)).GetProperty("code").GetString()));
        Assert.Equal(HttpStatusCode.Accepted, stranger.StatusCode);
        Assert.Equal(before + 2, await RunsAsync());
    }

    [Fact]
    public async Task IdempotencyKey_OfARefusedRequest_CanBeUsedAgainCorrected()
    {
        using var client = await host.ClientAsync();

        using var refused = await ExportAsync(client, "corrected", new { format = "pdf" });
        using var corrected = await ExportAsync(client, "corrected", new { format = "csv" });
        using var odd = await ExportAsync(client, new string('k', 101), new { format = "csv" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Accepted, HttpStatusCode.BadRequest), (refused.StatusCode, corrected.StatusCode, odd.StatusCode));
    }

    [Fact]
    public async Task Export_ByAKeyForOrdersOfOneStore_CanBeFollowedAndFetchedByThatKeyAlone()
    {
        var wish = new ApiKeyWish("Orders of one store", [Permission.OrderView], ApiKeyReach.Stores, Stores: [host.Store]);
        using var client = host.Client((await host.KeyAsync(host.Database.Ours, wish)).Secret);
        using var twin = host.Client((await host.KeyAsync(host.Database.Ours, wish)).Secret);

        using var started = await ExportAsync(client, null, new { });
        var run = started.Headers.Location!.ToString();

        Assert.Equal("waiting", (await GetAsync(client, run)).GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.Forbidden, (await twin.GetAsync(run)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.GetAsync(run + "/file")).StatusCode);
        await FinishAsync(run, "a,b\n1,2\n");
        using var file = await client.GetAsync(run + "/file");
        Assert.Equal(("a,b\n1,2\n", "text/csv"), (await file.Content.ReadAsStringAsync(), file.Content.Headers.ContentType?.MediaType));
        Assert.Equal(HttpStatusCode.Forbidden, (await twin.GetAsync(run + "/file")).StatusCode);
    }

    [Fact]
    public async Task Cancel_ByAKey_IsInTheTrailUnderItsNameAndAddress()
    {
        using var client = await host.ClientAsync();
        using var started = await ExportAsync(client, null, new { });
        var run = started.Headers.Location!.ToString();

        Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsync(run + "/cancel", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsync(run + "/cancel", null)).StatusCode);

        await using var db = host.Database.Ours.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "activity.run-cancelled" && e.SubjectId == run.Split('/').Last());
        Assert.Equal((ActorKind.ApiKey, "Program", "127.0.0.1"), (entry.ActorKind, entry.ActorName, entry.Address));
    }

    [Fact]
    public async Task ETag_WhenNothingChanged_SavesTheBody()
    {
        using var client = await host.ClientAsync();
        using var first = await client.GetAsync("/api/v1/stores");

        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.GetAsync("/api/v1/stores");

        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
    }

    [Fact]
    public async Task Stores_ByCursor_AreAllThereOnce()
    {
        using var client = await host.ClientAsync();

        var first = await GetAsync(client, "/api/v1/stores?limit=1");
        var second = await GetAsync(client, $"/api/v1/stores?limit=1&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(2, new[] { first, second }.SelectMany(p => p.GetProperty("data").EnumerateArray()).Select(s => s.GetProperty("id").GetGuid()).Distinct().Count());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Anything_WhileTheDatabaseIsAway_AsksToComeBack()
    {
        var node = await host.StartAsync("Host=127.0.0.1;Port=9;Username=nobody;Password=none;Database=none;Timeout=2");
        using var client = host.Client(ApiKeySecret.New().Text, node);

        using var answer = await client.GetAsync("/api/v1/stores");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (answer.StatusCode, Header(answer, "Retry-After")));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private static string? Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.Single() : null;

    private static async Task<JsonElement> GetAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await ApiHost.JsonAsync(answer);
    }

    private static async Task<HttpResponseMessage> ExportAsync(HttpClient client, string? name, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/orders/exports") { Content = JsonContent.Create(body) };
        if (name is not null)
            request.Headers.Add("Idempotency-Key", name);
        return await client.SendAsync(request);
    }

    private async Task<int> RunsAsync()
    {
        await using var db = host.Database.Ours.Open();
        return await db.Runs.CountAsync();
    }

    /// <summary>What the worker would do: the file and the run's end.</summary>
    private async Task FinishAsync(string run, string content)
    {
        var file = await host.Database.Get<FileStore>().CreateAsync(
            host.Database.Ours.Tenant, new("orders.csv", "text/csv", Permission.OrderView, StoreScope.Of([host.Store]), TimeSpan.FromDays(1)),
            (stream, token) => stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(content), token).AsTask(), default);
        var id = EntityId.Parse<RunId>(run.Split('/').Last())!.Value;
        await using var db = host.Database.Ours.Open();
        await db.Runs.Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.FileId, file.Id.Value).SetProperty(r => r.State, RunState.Done));
    }
}
