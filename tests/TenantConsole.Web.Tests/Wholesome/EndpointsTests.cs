using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Configuration;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Web.Composition;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Api;

namespace TenantConsole.Web.Tests.Wholesome;

/// <summary>
/// Every address of the whole product that is neither a page (<see cref="PagesTests"/>) nor the API for programs (its own table): downloads, logos,
/// what forms post to, probes. Who may stands here; which rows they get is the use case's business and its table's.
/// </summary>
public sealed class EndpointsTests
{
    private const string Anybody = "anybody, without signing in";
    private const string SignedIn = "everybody who is signed in";
    private const string Members = "every member";

    /// <summary>A new endpoint gets a row here.</summary>
    private static readonly Dictionary<string, string> Who = new()
    {
        ["GET /api/v1/openapi.json"] = Anybody, // the shape of the API, no data
        ["GET,HEAD /{**path:file}"] = "nobody said", // our own styles and scripts, as the framework finds them in a build that was not published
        ["GET /files/{id:guid}"] = Members,
        ["GET /logos/{id:guid}"] = Members,
        ["GET /receipts/{tenant:guid}/{id:guid}"] = Anybody, // whoever has the link: nobody can sign in to a closed agency
        ["GET /queues/commands/export"] = Permission.RunView,
        ["GET /queues/dead-letters/export"] = Permission.RunView,
        ["GET /queues/export"] = Permission.RunView,
        ["GET /runs/export"] = Permission.RunView,
        ["GET /runs/{run:guid}/failures/export"] = Members, // one's own run needs no permission
        ["GET /settings/access/export"] = Permission.MemberManage,
        ["GET /settings/api-keys/export"] = Permission.ApikeyManage,
        ["GET /settings/members/export"] = Permission.MemberManage,
        ["GET /settings/rates/export"] = Permission.FinanceExport,
        ["GET /settings/stores/export"] = Permission.StoreView,
        ["GET /webhooks/export"] = Permission.RunView,
        ["GET /webhooks/gaps/export"] = Permission.RunView,
        ["GET /webhooks/missed/export"] = Permission.RunView,
        ["POST /account/agency"] = SignedIn, // somebody whose agency was closed goes to another
        ["POST /account/passkey/add"] = Members,
        ["POST /account/passkey/sign-in"] = Anybody,
        ["POST /account/preferences/look"] = Members,
        ["* /health/live"] = Anybody,
        ["* /health/ready"] = Anybody,
    };

    [Fact]
    public async Task EveryEndpoint_IsForWhomTheTableSays()
    {
        await using var app = await BuildAsync();

        var found = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(IsOurs).Select(endpoint => $"{MethodsOf(endpoint)} /{endpoint.RoutePattern.RawText?.TrimStart('/')}: {WhoMay(endpoint)}").Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Who.Select(row => $"{row.Key}: {row.Value}").Order(StringComparer.Ordinal), found);
    }

    // The whole product as it is put together, on a database that nobody asks anything.
    private static async Task<WebApplication> BuildAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "TenantConsole.Web", EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["TikTokShop:AppKey"] = "key", ["Demo:Mode"] = "none", ["Home"] = AppContext.BaseDirectory });
        var settings = ConsoleSettings.Read(builder.Configuration, development: false) with { MasterKey = MasterKey.Parse(Convert.ToBase64String(new byte[32])) };
        var url = new Uri("http://localhost");
        await using var platform = await PlatformStart.RunAsync(builder.Configuration, settings, url, development: false, CancellationToken.None);
        builder.AddConsole(settings, ConsoleConnections.From(new DatabaseOptions { Console = "Host=127.0.0.1;Port=9;Database=nobody;Username=nobody" }), platform, new(url));
        var app = builder.Build();
        app.UseConsole();
        return app;
    }

    private static bool IsOurs(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null
        && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && endpoint.Metadata.GetMetadata<ApiNeeds>() is null
        && endpoint.RoutePattern.RawText?.TrimStart('/') is { } route
        && !route.StartsWith("_blazor", StringComparison.Ordinal) && !route.StartsWith("_framework", StringComparison.Ordinal);

    private static string MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? string.Join(',', methods) : "*";

    private static string WhoMay(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return Anybody;
        var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        if (policies.Count == 0)
            return "nobody said";
        var named = policies.Select(p => p.Policy).OfType<string>().ToList();
        return named is [AccessWeb.SignedIn] ? SignedIn : named.Count == 0 ? Members : string.Join(", ", named);
    }
}
