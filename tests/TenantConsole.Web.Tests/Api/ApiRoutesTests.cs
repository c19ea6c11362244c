using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Tests.Api;

/// <summary>Every route of the API that the program maps, with every kind of key that may not use it .</summary>
public sealed class ApiRoutesTests(ApiHost host) : IClassFixture<ApiHost>
{
    /// <summary>A new route gets a row here: the permission that it needs.</summary>
    private static readonly Dictionary<string, string> Table = new()
    {
        ["GET /api/v1/stores"] = Permission.StoreView,
        ["GET /api/v1/stores/{id}"] = Permission.StoreView,
        ["GET /api/v1/orders"] = Permission.OrderView,
        ["GET /api/v1/orders/{store}/{id}"] = Permission.OrderView,
        ["POST /api/v1/orders/exports"] = Permission.OrderView,
        ["GET /api/v1/runs"] = Permission.RunView,
        ["GET /api/v1/runs/{id}"] = Permission.RunView,
        ["GET /api/v1/runs/{id}/file"] = Permission.RunView,
        ["POST /api/v1/runs/{id}/cancel"] = Permission.RunCancel,
        ["POST /api/v1/stores/{store}/prices"] = Permission.CatalogPublish,
        ["POST /api/v1/stores/{store}/stock"] = Permission.InventoryEdit,
        ["GET /api/v1/commands"] = Permission.RunView,
        ["POST /api/v1/stores/{store}/commands/cancel"] = Permission.RunCancel,
    };

    /// <summary>What is sent to routes that need a body.</summary>
    private static readonly Dictionary<string, object> Bodies = new()
    {
        ["POST /api/v1/stores/{store}/prices"] = new { rows = new[] { new { key = "price", product = "1", sku = "2", amount = "12.50" } } },
        ["POST /api/v1/stores/{store}/stock"] = new { rows = new[] { new { key = "stock", product = "1", sku = "2", warehouse = "3", quantity = 4, seen = 5 } } },
        ["POST /api/v1/stores/{store}/commands/cancel"] = new { commands = new[] { Guid.Empty } },
    };

    [Fact]
    public void Table_HasARowForEveryRouteAndNoOther() => Assert.Equal(Table.Keys.Order(StringComparer.Ordinal), Routes().Order(StringComparer.Ordinal));

    [Fact]
    public async Task EveryRoute_WithAKeyForStock_IsForbiddenAndNamesWhatIsMissing()
    {
        using var stock = await host.ClientAsync(Permission.InventoryView);
        foreach (var route in Routes())
        {
            using var answer = await SendAsync(stock, route);

            Assert.True(HttpStatusCode.Forbidden == answer.StatusCode, $"{route} answers {(int)answer.StatusCode} to a key for stock.");
            Assert.Equal(Table[route], (await ApiHost.JsonAsync(answer)).GetProperty("permission").GetString());
        }
    }

    [Fact]
    public async Task EveryRoute_WithTheOnePermission_IsOpenAndWithAllOthersIsNot()
    {
        foreach (var route in Routes())
        {
            using var enough = await host.ClientAsync(Table[route]);
            using var others = await host.ClientAsync([.. Permission.All.Where(p => p != Table[route] && !ApiKeyRules.PersonOnly.Contains(p))]);

            Assert.True((int)(await SendAsync(enough, route)).StatusCode is 200 or 202 or 204 or 409, $"{route} refuses a key with {Table[route]}.");
            Assert.True((await SendAsync(others, route)).StatusCode == HttpStatusCode.Forbidden, $"{route} is open without {Table[route]}.");
        }
    }

    [Fact]
    public async Task EveryRoute_WithoutAGoodKey_IsUnauthorized()
    {
        var revoked = await host.KeyAsync(host.Database.Ours);
        await host.Database.Get<RevokeApiKey>().RunAsync(host.Database.Ours.Admin, revoked.Id, default);
        var rotated = await host.KeyAsync(host.Database.Ours);
        await host.Database.Get<RotateApiKey>().RunAsync(host.Database.Ours.Admin, new(rotated.Id), default);
        var expired = await host.KeyAsync(host.Database.Ours, new("Short", ApiHost.Everything, ExpiresAt: host.Database.Clock.Now.AddSeconds(1)));
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        var keys = new Dictionary<string, (string? Secret, string Code)>
        {
            ["none"] = (null, "apikeys.missing"),
            ["rubbish"] = ("tck_rubbish", "apikeys.not-known"),
            ["unknown"] = (ApiKeySecret.New().Text, "apikeys.not-known"),
            ["revoked"] = (revoked.Secret, "apikeys.revoked"),
            ["rotated"] = (rotated.Secret, "apikeys.not-known"),
            ["expired"] = (expired.Secret, "apikeys.expired"),
        };
        foreach (var route in Routes())
        {
            foreach (var (kind, key) in keys)
            {
                using var client = host.Client(key.Secret);
                using var answer = await SendAsync(client, route);

                Assert.True(HttpStatusCode.Unauthorized == answer.StatusCode, $"{route} answers {(int)answer.StatusCode} to the key {kind}.");
                Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
                Assert.Equal(key.Code, (await ApiHost.JsonAsync(answer)).GetProperty("code").GetString());
                Assert.NotEmpty(answer.Headers.WwwAuthenticate);
            }
        }
    }

    [Fact]
    public async Task EveryRoute_WithTheKeyOfAnotherAgency_ShowsNothingOfOurs()
    {
        using var theirs = host.Client((await host.KeyAsync(host.Database.Theirs)).Secret);
        foreach (var route in Routes())
        {
            using var answer = await SendAsync(theirs, route);
            var text = await answer.Content.ReadAsStringAsync();

            Assert.True(!route.Contains('{', StringComparison.Ordinal) || answer.StatusCode == HttpStatusCode.NotFound, $"{route} answers {(int)answer.StatusCode} to another agency.");
            Assert.DoesNotContain($"{host.Store}", text, StringComparison.Ordinal);
            Assert.DoesNotContain($"{host.Run}", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task EveryRoute_WithIdsThatDoNotExist_AnswersAsForForeignOnes()
    {
        using var ours = await host.ClientAsync();
        using var theirs = host.Client((await host.KeyAsync(host.Database.Theirs)).Secret);
        foreach (var route in Routes().Where(r => r.Contains('{', StringComparison.Ordinal)))
        {
            var foreign = await (await SendAsync(theirs, route)).Content.ReadAsStringAsync();
            var absent = await (await SendAsync(ours, route, store: $"{Guid.NewGuid()}", id: Guid.NewGuid())).Content.ReadAsStringAsync();

            Assert.Equal(absent, foreign);
        }
    }

    [Fact]
    public async Task EveryRoute_WithAKeyForAnotherStore_FindsNothing()
    {
        using var other = host.Client((await host.KeyAsync(host.Database.Ours, new("Other", ApiHost.Everything, ApiKeyReach.Stores, Stores: [host.Other]))).Secret);
        foreach (var route in Routes())
        {
            using var answer = await SendAsync(other, route);

            Assert.True(!route.Contains('{', StringComparison.Ordinal) || answer.StatusCode == HttpStatusCode.NotFound, $"{route} answers {(int)answer.StatusCode} out of scope.");
            Assert.DoesNotContain($"{host.Store}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task EveryRoute_OfASuspendedAgency_ReadsOnlyAndOfAClosedOneIsShut()
    {
        var agency = await host.Database.AgencyAsync("Suspended");
        using var client = host.Client((await host.KeyAsync(agency)).Secret);
        await host.Database.Get<ChangeAgencyState>().RunAsync(agency.System, AgencyState.Suspended, null, default);

        foreach (var route in Routes())
        {
            using var answer = await SendAsync(client, route);
            if (Permission.Reads.Contains(Table[route]))
            {
                Assert.NotEqual(HttpStatusCode.Forbidden, answer.StatusCode);
            }
            else
            {
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
                Assert.Equal("access.read-only", (await ApiHost.JsonAsync(answer)).GetProperty("code").GetString());
            }
        }

        await host.Database.Get<ChangeAgencyState>().RunAsync(agency.System, AgencyState.Closing, null, default);
        await host.Database.Get<ChangeAgencyState>().RunAsync(agency.System, AgencyState.Closed, null, default);
        host.Database.Clock.Advance(TimeSpan.FromSeconds(31));
        foreach (var route in Routes())
            Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(client, route)).StatusCode);
    }

    [Fact]
    public async Task Document_DescribesEveryRouteWithItsPermissionAndNeedsNoKey()
    {
        using var client = host.Client();
        using var answer = await client.GetAsync("/api/v1/openapi.json");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var document = await ApiHost.JsonAsync(answer);

        var described = from path in document.GetProperty("paths").EnumerateObject()
                        from operation in path.Value.EnumerateObject()
                        select ($"{operation.Name.ToUpperInvariant()} {path.Name}", operation.Value.GetProperty("x-permission").GetString()!, operation.Value);
        Assert.Equal(Table.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, t.Value)), described.Select(d => (d.Item1, d.Item2)).OrderBy(d => d.Item1, StringComparer.Ordinal));
        Assert.All(described, operation =>
        {
            Assert.Contains(operation.Item2, operation.Value.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(operation.Value.GetProperty("summary").GetString()!);
            Assert.Equal(JsonValueKind.Object, operation.Value.GetProperty("responses").GetProperty("403").ValueKind);
            Assert.Single(operation.Value.GetProperty("security").EnumerateArray());
        });
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("key").GetProperty("scheme").GetString());
    }

    private IReadOnlyList<string> Routes() =>
    [
        .. from endpoint in host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           where endpoint.RoutePattern.RawText?.StartsWith("/api/v1", StringComparison.Ordinal) == true && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
           from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
           select $"{method} {endpoint.RoutePattern.RawText}",
    ];

    private async Task<HttpResponseMessage> SendAsync(HttpClient client, string route, string? store = null, Guid? id = null)
    {
        var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
        var thing = path.Contains("/orders/", StringComparison.Ordinal) ? id is null ? "576000000000000001" : "999999999999999999"
            : path.Contains("/stores/", StringComparison.Ordinal) ? $"{id ?? host.Store.Value}"
            : $"{id ?? host.Run.Value}";
        using var request = new HttpRequestMessage(new HttpMethod(method), path.Replace("{store}", store ?? $"{host.Store}", StringComparison.Ordinal).Replace("{id}", thing, StringComparison.Ordinal));
        request.Content = Bodies.TryGetValue(route, out var body) ? JsonContent.Create(body) : null;
        return await client.SendAsync(request);
    }
}
