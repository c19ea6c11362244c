using System.Text.Json.Nodes;
using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Calls;

/// <summary>Each method of the client over HTTP: verb, path, query, headers, signature and body are what the platform expects.</summary>
public sealed class EndpointCallTests
{
    // Sent as multipart: UploadTests.
    private static readonly string[] Uploads = ["products.upload_image", "conversations.upload_image"];
    private static readonly string[] Common = ["app_key", "timestamp", "sign"];

    public static IEnumerable<object[]> Calls => EndpointCalls.All.Select((call, index) => new object[] { index, call.Endpoint });

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_Always_BecomesTheRequest(int index, string endpoint)
    {
        var expected = EndpointCalls.All[index];
        await using var platform = await StartAsync(Data(expected.Answer));
        using var client = new Client(platform.Url);

        await expected.Call(client.Get<TikTokShopClient>());

        var facts = Endpoints.All.Single(e => e.Name == endpoint);
        var request = Assert.Single(platform.Requests);
        Assert.Equal(expected.Request, $"{request.Method} {request.Path}");
        Assert.Equal(facts.Method.Method, request.Method);
        Assert.Equal(facts.Cipher == EndpointCipher.Shop ? Client.Shop.Cipher.Reveal() : null, request.Query.GetValueOrDefault("shop_cipher"));
        Assert.All(Common, name => Assert.Contains(name, request.Query.Keys));
        Assert.Equal(Own(expected.Query), request.Query.Where(q => q.Key != "shop_cipher" && !Common.Contains(q.Key)).ToDictionary());
        Assert.Equal(expected.Body, request.Text);
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Equal(Client.Shop.Token.Reveal(), request.Headers["x-tts-access-token"]);
        Assert.Equal(RequestSigner.Sign(request.Path, request.Query, request.Body, "application/json", Given.AppSecret), request.Query["sign"]);
    }

    /// <summary>What is sent is known to the specification: no parameter and no field of the body that it does not list.</summary>
    [Theory]
    [MemberData(nameof(Calls))]
    public void Request_Always_HasOnlyWhatTheSpecificationLists(int index, string endpoint)
    {
        var expected = EndpointCalls.All[index];
        var facts = Endpoints.All.Single(e => e.Name == endpoint);
        var specified = Facts.Endpoints.Values.Single(e => (string?)e["method"] == facts.Method.Method && (string?)e["path"] == facts.PathOf(facts.Version));

        Assert.Empty(Own(expected.Query).Keys.Except(specified["query"]!.AsObject().Select(q => q.Key)));
        Assert.Empty(specified["query"]!.AsObject().Where(q => (bool?)q.Value!["required"] == true).Select(q => q.Key)
            .Except(Own(expected.Query).Keys).Except(Common).Except(["shop_cipher", "category_asset_cipher"]));
        if (expected.Body.Length > 0) AssertListed(JsonNode.Parse(expected.Body)!.AsObject(), specified["body"]!.AsObject(), endpoint);
    }

    [Fact]
    public void Endpoints_Always_HaveACallEach() =>
        Assert.Empty(Endpoints.All.Select(e => e.Name).Except(EndpointCalls.All.Select(c => c.Endpoint)).Except(Uploads));

    private static void AssertListed(JsonObject sent, JsonObject fields, string path)
    {
        foreach (var (name, value) in sent)
        {
            Assert.True(fields.ContainsKey(name), $"{path}.{name} is not in the specification.");
            foreach (var item in value is JsonArray list ? list.OfType<JsonObject>() : value is JsonObject one ? [one] : [])
                AssertListed(item, fields[name]!["fields"]!.AsObject(), $"{path}.{name}");
        }
    }

    private static Dictionary<string, string> Own(string query) => query.Length == 0
        ? []
        : query.Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1].Replace("%26", "&", StringComparison.Ordinal));
}
