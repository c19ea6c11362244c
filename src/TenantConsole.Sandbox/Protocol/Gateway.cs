using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using TenantConsole.Sandbox.Journal;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>
/// The checks before any endpoint, in the platform's order: path (routing), app key, timestamp and signature, token, scope, cipher.
/// </summary>
internal sealed class Gateway(Registration app, Grants grants, SandboxWorld world, WorldClock clock, SandboxSettings settings, TimeProvider time)
{
    private const int MaxBody = 2 * 1024 * 1024;
    private const int MaxUpload = 12 * 1024 * 1024;

    public async Task<(ApiCall? Call, ApiError? Error)> OpenAsync(HttpContext context, ApiRule rule)
    {
        var request = context.Request;
        var query = new SignedQuery(request.QueryString.Value);
        if (query["app_key"] != app.AppKey) return (null, ApiError.Parameter("The app_key is missing or unknown."));
        if (CheckTimestamp(query["timestamp"]) is { } late) return (null, late);
        if (query["sign"] is not { } sign) return (null, ApiError.Parameter("The signature is missing: sign is required."));

        var multipart = request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
        var body = HttpMethods.IsGet(request.Method) ? ReadOnlyMemory<byte>.Empty : await ReadBodyAsync(request, multipart ? MaxUpload : MaxBody, context.RequestAborted);
        if (body is not { } bytes) return (null, multipart ? ApiError.UploadTooLarge() : ApiError.WrongBody("The body is too large."));
        if (!Signature.Fits(app.AppSecret, PathAsSent(context), query, multipart ? default : bytes.Span, sign)) return (null, ApiError.BadSignature());

        if (request.Headers["x-tts-access-token"].ToString() is not { Length: > 0 } token)
            return (null, ApiError.Parameter("The header x-tts-access-token is missing or empty.") with { Status = 401 });
        var (sellerId, scopes, refused) = grants.Check(token);
        if (refused is not null) return (null, refused);
        if (!scopes.Contains(rule.Scope)) return (null, ApiError.NoScope(rule.Scope));

        var seller = world.FindSeller(sellerId);
        if (seller is null) return (null, ApiError.TokenUnknown());
        var cipher = query["shop_cipher"];
        Shop? shop = null;
        if (rule.OfShop)
        {
            if (cipher is null) return (null, ApiError.CipherMissing());
            shop = Array.Find(seller.Shops, own => own.Cipher == cipher);
            if (shop is null) return (null, ApiError.CipherForeign());
        }
        else if (cipher is not null && settings.StrictCipher)
        {
            return (null, ApiError.CipherUnexpected());
        }
        var json = string.IsNullOrEmpty(request.ContentType) || request.HasJsonContentType();
        if (bytes.Length > 0 && !json && !(multipart && rule.Upload)) return (null, ApiError.WrongContentType());
        return (new ApiCall(seller, shop is null ? null : world.Of(shop), query, bytes)
        {
            Path = request.Path,
            ContentType = request.ContentType,
            Route = request.RouteValues,
            Now = clock.Seconds,
        }, null);
    }

    private ApiError? CheckTimestamp(string? text)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var sent)) return ApiError.Parameter("The timestamp is missing or not a number of seconds.");
        if (sent < 0) return ApiError.Parameter("The timestamp is lesser than 0.");
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (sent < now - 300) return ApiError.Parameter("The timestamp is earlier than 5 minutes before the server's time.");
        return sent > now + 30 ? ApiError.Parameter("The timestamp is more than 30 seconds after the server's time.") : null;
    }

    private static string PathAsSent(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var end = target.IndexOf('?', StringComparison.Ordinal);
        return end < 0 ? target : target[..end];
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > most)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return null;
            }
            if (read.IsCompleted)
            {
                ReadOnlyMemory<byte> body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
