using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TenantConsole.TikTokShop;

/// <summary>One call to the API host, before it is signed: what a client class hands to the pipeline.</summary>
/// <param name="Endpoint">Which endpoint.</param>
/// <param name="Token">The seller's access token; goes into a header.</param>
/// <param name="Cipher">The shop, for endpoints that take one.</param>
internal sealed record ApiRequest(Endpoint Endpoint, AccessToken Token, ShopCipher? Cipher)
{
    /// <summary>A call about a shop. Of an endpoint that takes no cipher, only the token is used.</summary>
    public ApiRequest(Endpoint endpoint, ShopAccess shop)
        : this(endpoint, shop.Token, shop.Cipher)
    {
    }

    /// <summary>What stands in the path, for endpoints that have an id there.</summary>
    public string? Id { get; init; }

    /// <summary>The endpoint's own parameters, decoded; those that are null are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Query { get; init; } = [];

    /// <summary>The JSON body as it is sent and signed; null for none.</summary>
    public byte[]? Body { get; init; }

    /// <summary>A file with its further fields, sent instead of a JSON body and not signed.</summary>
    public FileUpload? File { get; init; }

    /// <summary>Whether it may be sent twice: as its endpoint says, if the call does not know better.</summary>
    public EndpointRepeat Repeat { get; init; } = Endpoint.Repeat;

    /// <summary>The bytes of a body.</summary>
    public static byte[] Json<T>(T body, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(body, type);

    /// <summary>The signed message. Made anew for each attempt, because the timestamp is part of the signature.</summary>
    public HttpRequestMessage Sign(TikTokShopOptions options, DateTimeOffset now)
    {
        var path = Endpoint.PathOf(options.Versions.TryGetValue(Endpoint.Name, out var version) ? version : Endpoint.Version, Id);
        var query = new List<KeyValuePair<string, string>>(Query.Count + 4)
        {
            new("app_key", options.AppKey),
            new("timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        };
        if (Endpoint.Cipher == EndpointCipher.Shop)
            query.Add(new("shop_cipher", (Cipher ?? throw new InvalidOperationException($"{Endpoint.Name} needs a shop.")).Reveal()));
        foreach (var (name, value) in Query)
            if (value is not null)
                query.Add(new(name, value));
        query.Add(new("sign", RequestSigner.Sign(path, query, Body, File is null ? WireContent.Json : FileUpload.ContentType, options.AppSecret)));

        var message = new HttpRequestMessage(Endpoint.Method, WireContent.Address(options.ApiUrl, path, query));
        message.Headers.Add("x-tts-access-token", Token.Reveal());
        message.Content = File is null ? WireContent.Of(Body ?? []) : File.Content();
        return message;
    }
}
