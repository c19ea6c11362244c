using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests;

/// <summary>A server whose world stands still, with a client of one seller's first shop: what most tests over HTTP start from.</summary>
public abstract class ShopTest : IAsyncLifetime
{
    private readonly TemporaryFolder _home = new();

    internal SandboxServer Server { get; private set; } = null!;

    internal PlatformClient Client { get; private set; } = null!;

    protected string Cipher { get; private set; } = "";

    protected virtual string Seller => "aurelia";

    protected virtual string[] Settings => ["--Sandbox:Orders=3000", "--Sandbox:Shops=3"];

    public async Task InitializeAsync()
    {
        Server = await SandboxServer.StartAsync(_home.Path, Settings);
        Server.Freeze();
        await ConnectAsync();
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _home.Dispose();
    }

    protected async Task RestartAsync()
    {
        await Server.DisposeAsync();
        Server = await SandboxServer.StartAsync(_home.Path);
        await ConnectAsync();
    }

    protected async Task<JsonElement> PostAsync(string path, object body)
    {
        using var response = await Server.Http.PostAsJsonAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    protected Task AdvanceAsync(double hours) => PostAsync("/_sandbox/clock", new { advance_seconds = (long)(hours * 3600) });

    internal Task<Answer> GetAsync(string path, params (string, string)[] query) => CallAsync(HttpMethod.Get, path, null, query);

    internal Task<Answer> SendAsync(string path, object? body = null, params (string, string)[] query) =>
        CallAsync(HttpMethod.Post, path, body is null ? null : body as string ?? JsonSerializer.Serialize(body), query);

    internal Task<Answer> CallAsync(HttpMethod method, string path, string? body = null, params (string, string)[] query) =>
        Client.CallAsync(method, path, body, [("shop_cipher", Cipher), .. query]);

    /// <summary>A call that must succeed.</summary>
    internal static async Task<JsonElement> OkAsync(Task<Answer> call)
    {
        var answer = await call;
        Assert.True(answer.Code == 0, $"{answer.Code} {answer.Message}");
        return answer.Data;
    }

    internal Task<List<JsonElement>> OrdersAsync(string body = "{}") => Client.AllAsync(Cipher, body, 100);

    /// <summary>An order of the first shop that fits. When none stands so at this hour, buyers come and time passes until one does.</summary>
    internal async Task<JsonElement> OrderAsync(object search, Func<JsonElement, bool> fits)
    {
        for (var hours = 0; hours < 48; hours += 2)
        {
            foreach (var order in await OrdersAsync(JsonSerializer.Serialize(search)))
            {
                if (fits(order)) return order;
            }
            if (hours == 0) await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 400, hours = 0 });
            await AdvanceAsync(2);
        }
        throw new InvalidOperationException($"No order of {JsonSerializer.Serialize(search)} fits, whatever the hour.");
    }

    protected async Task<JsonElement> OrderAsync(string id) => (await OkAsync(GetAsync("/order/202507/orders", ("ids", id)))).GetProperty("orders")[0];

    /// <summary>All rows of a list that is read page by page with GET or POST.</summary>
    internal async Task<List<JsonElement>> AllAsync(HttpMethod method, string path, string rows, string? body = null, params (string, string)[] query)
    {
        var all = new List<JsonElement>();
        var token = "";
        do
        {
            (string, string)[] page = token.Length == 0 ? [] : [("page_token", token)];
            var data = await OkAsync(CallAsync(method, path, body, [.. query, .. page]));
            all.AddRange(data.GetProperty(rows).EnumerateArray());
            token = data.GetProperty("next_page_token").GetString()!;
        }
        while (token.Length > 0);
        return all;
    }

    protected static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;

    protected static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);

    private async Task ConnectAsync()
    {
        Client = await Server.ConnectAsync(Seller);
        Cipher = await Client.CipherAsync();
    }
}
