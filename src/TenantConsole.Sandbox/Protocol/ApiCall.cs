using System.Globalization;
using System.Security.Cryptography;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>A call that passed the gateway.</summary>
internal sealed record ApiCall(Seller Seller, ShopWorld? ShopWorld, SignedQuery Query, ReadOnlyMemory<byte> Body)
{
    private static readonly string[] Unbound = ["sign", "timestamp", "app_key", "access_token", "page_token", "page_size"];

    public required string Path { get; init; }

    public string? ContentType { get; init; }

    public required RouteValueDictionary Route { get; init; }

    /// <summary>The moment of world time at which the call came.</summary>
    public required long Now { get; init; }

    /// <summary>The shop; set where the endpoint works on one.</summary>
    public Shop Shop => World.Shop;

    public ShopWorld World => ShopWorld ?? throw new InvalidOperationException("This endpoint is not of one shop.");

    public Input Input => Input.Parse(Body);

    /// <summary>What a page token is bound to: the shop, the address, and every filter and sort.</summary>
    public string BoundTo => string.Concat(
        ShopWorld?.Shop.Id, Path, string.Concat(Query.Sorted.Where(pair => !Unbound.Contains(pair.Key)).Select(pair => $"|{pair.Key}={pair.Value}")),
        Convert.ToHexStringLower(SHA256.HashData(Body.Span)));

    /// <summary>An idempotency key, told apart by address.</summary>
    public string? Once => Query["idempotency_key"] is { } key ? $"{Path}|{key}" : null;

    /// <summary>Reads or changes the shop as it is now.</summary>
    public T At<T>(Func<T> work) => World.At(Now, work);

    /// <summary>The id in the address; -1 for one that cannot be any.</summary>
    public long Id(string name) => Protocol.Input.ParseId(Route[name] as string);

    public string Part(string name) => Route[name] as string ?? "";

    public int PageSize(int most, int otherwise, int least = 1)
    {
        if (Query["page_size"] is not { } text) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size >= least && size <= most
            ? size : throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"page_size must be a whole number from {least} to {most}"));
    }

    public bool Descending(bool otherwise = false) => Query["sort_order"] switch
    {
        null => otherwise,
        "DESC" => true,
        "ASC" => false,
        _ => throw new Refusal("sort_order must be ASC or DESC"),
    };

    public long? Time(string name)
    {
        if (Query[name] is not { } text) return null;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var time)) throw new Refusal($"{name} must be a whole number of seconds");
        return time == 0 ? null : time;
    }

    public string[] List(string name) => (Query[name] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>What the gateway demands of a call before the endpoint sees it.</summary>
/// <param name="Upload">Whether it takes a file as multipart/form-data; all others take JSON.</param>
internal sealed record ApiRule(string Scope, bool OfShop, bool Upload);
