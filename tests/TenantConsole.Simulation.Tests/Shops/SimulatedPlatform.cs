using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace TenantConsole.Simulation.Shops;

/// <summary>The platform's side of the calls, in memory and at a seed's mercy. Shares no code with the product's client.</summary>
internal sealed class SimulatedPlatform(TimeProvider time)
{
    private static readonly JsonObject RefusedChange = new();

    private readonly Dictionary<string, SimulatedShop> _shops = [];
    private readonly Queue<Fault> _faults = new();
    private readonly Queue<Fault> _changeFaults = new();

    public IReadOnlyCollection<SimulatedShop> Shops => _shops.Values;

    /// <summary>How many calls came.</summary>
    public int Calls { get; private set; }

    public void Add(SimulatedShop shop) => _shops[shop.Cipher] = shop;

    /// <summary>The next calls fail so.</summary>
    public void Fail(params ReadOnlySpan<Fault> faults)
    {
        lock (_faults)
        {
            foreach (var fault in faults)
                _faults.Enqueue(fault);
        }
    }

    /// <summary>The next calls that set a price or a level fail so.</summary>
    public void FailChanges(params ReadOnlySpan<Fault> faults)
    {
        lock (_faults)
        {
            foreach (var fault in faults)
                _changeFaults.Enqueue(fault);
        }
    }

    /// <summary>Nothing fails any more.</summary>
    public void Heal()
    {
        lock (_faults)
        {
            _faults.Clear();
            _changeFaults.Clear();
        }
    }

    /// <summary>Whether a call is one of those that a command makes: it reads or sets prices or levels.</summary>
    public static bool IsOfCommand(HttpRequestMessage request) => request.RequestUri!.AbsolutePath.StartsWith("/product/", StringComparison.Ordinal);

    /// <summary>Carries a node's call out. Null for no answer.</summary>
    public HttpResponseMessage? Answer(HttpRequestMessage request, string body, string node)
    {
        var ofCommand = IsOfCommand(request);
        Fault? fault;
        lock (_faults)
        {
            Calls++;
            fault = ofCommand && request.RequestUri!.AbsolutePath.EndsWith("/update", StringComparison.Ordinal) && _changeFaults.TryDequeue(out var next) ? next
                : _faults.TryDequeue(out next) ? next : null;
            if (ofCommand && fault is not null && HttpUtility.ParseQueryString(request.RequestUri!.Query)["shop_cipher"] is { } cipher && _shops.TryGetValue(cipher, out var troubled))
                troubled.Shelf.Troubles++;
        }

        if (fault == Fault.Broken)
            return null;
        if (fault == Fault.Throttled)
            return Refusal(HttpStatusCode.TooManyRequests, 36009002, 20);
        if (fault == Fault.Overloaded)
            return Refusal(HttpStatusCode.ServiceUnavailable, 36009003, null);
        if (fault == Fault.NotThePlatform)
            return Text(HttpStatusCode.OK, "<html>moved</html>");
        var data = Data(request, body, fault, node);
        if (data is null)
            return Refusal(HttpStatusCode.NotFound, 36009009, null);
        if (data == RefusedChange)
            return Refusal(HttpStatusCode.BadRequest, 12052092, null);
        var answer = $"{{\"code\":0,\"message\":\"Success\",\"request_id\":\"r\",\"data\":{data.ToJsonString()}}}";
        return fault switch
        {
            Fault.LostAnswer => null,
            Fault.FailedAfter => Refusal(HttpStatusCode.InternalServerError, 36009003, null),
            Fault.Torn => Text(HttpStatusCode.OK, answer[..(answer.Length / 2)]),
            _ => Text(HttpStatusCode.OK, answer),
        };
    }

    private JsonObject? Data(HttpRequestMessage request, string body, Fault? fault, string node)
    {
        var query = HttpUtility.ParseQueryString(request.RequestUri!.Query);
        if (query["shop_cipher"] is not { } cipher || !_shops.TryGetValue(cipher, out var shop))
            return null;
        var path = request.RequestUri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return path switch
        {
            ["order", _, "orders", "search"] => Search(shop, query["sort_field"] == "update_time", int.Parse(query["page_size"]!, CultureInfo.InvariantCulture), query["page_token"], JsonNode.Parse(body)!.AsObject()),
            ["order", _, "orders"] => new() { ["orders"] = Orders(shop, query["ids"]!.Split(',').Select(id => shop.Detail(id, time.GetUtcNow())).OfType<OrderVersion>()) },
            ["product", _, "products", var product] => shop.Shelf.Product(product, node, heard: fault is null, time.GetUtcNow()),
            ["product", _, "inventory", "search"] => shop.Shelf.Levels(JsonNode.Parse(body)!.AsObject(), node, heard: fault is null, time.GetUtcNow()),
            ["product", _, "products", _, "prices", "update"] => shop.Shelf.SetPrices(JsonNode.Parse(body)!.AsObject(), node, time.GetUtcNow()) ? new JsonObject() : RefusedChange,
            ["product", _, "products", _, "inventory", "update"] => shop.Shelf.SetLevels(JsonNode.Parse(body)!.AsObject(), fault, node, time.GetUtcNow()),
            _ => null,
        };
    }

    // A token names the last order of its page, so that what changes meanwhile moves nothing.
    private JsonObject Search(SimulatedShop shop, bool byUpdate, int size, string? token, JsonObject filter)
    {
        DateTimeOffset? At(string field) => filter[field] is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds.GetValue<long>()) : null;
        var (from, before) = byUpdate ? (At("update_time_ge"), At("update_time_lt")) : (At("create_time_ge"), At("create_time_lt"));
        var found = shop.Search(byUpdate, from, before, time.GetUtcNow());
        string Key(OrderVersion version) => string.Create(CultureInfo.InvariantCulture, $"{(byUpdate ? version.UpdatedAt : version.CreatedAt).ToUnixTimeSeconds():D12}.{version.Id}");
        var rest = found.Where(version => string.IsNullOrEmpty(token) || string.CompareOrdinal(Key(version), token) > 0).ToList();
        var page = rest.Take(size).ToList();
        var data = new JsonObject { ["orders"] = Orders(shop, page), ["total_count"] = found.Count };
        if (rest.Count > page.Count)
            data["next_page_token"] = Key(page[^1]);
        return data;
    }

    private static JsonArray Orders(SimulatedShop shop, IEnumerable<OrderVersion> versions) => new([.. versions.Select(version => (JsonNode)version.Json(shop.Currency))]);

    private static HttpResponseMessage Refusal(HttpStatusCode status, int code, int? seconds)
    {
        var refusal = Text(status, $"{{\"code\":{code},\"message\":\"refused\",\"request_id\":\"r\"}}");
        if (seconds is { } wait)
            refusal.Headers.RetryAfter = new(TimeSpan.FromSeconds(wait));
        return refusal;
    }

    private static HttpResponseMessage Text(HttpStatusCode status, string text) => new(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
}
