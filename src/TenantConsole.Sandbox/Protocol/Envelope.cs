using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>Every answer of the platform, good or bad, has this shape.</summary>
internal static class Envelope
{
    /// <summary>Where the request log finds the code of the answer.</summary>
    public const string CodeItem = "sandbox.code";

    /// <summary>Where the request log finds the name of the shop that the call was about.</summary>
    public const string ShopItem = "sandbox.shop";

    /// <summary>Where the request log finds the trouble that the call met on request.</summary>
    public const string FaultItem = "sandbox.fault";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static async Task WriteAsync(HttpContext context, ApiResult result, string success)
    {
        var response = context.Response;
        response.StatusCode = result.Error?.Status ?? 200;
        response.ContentType = "application/json";
        context.Items[CodeItem] = result.Error?.Code ?? 0;
        await using (var json = new Utf8JsonWriter(response.BodyWriter, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("code", result.Error?.Code ?? 0);
            json.WriteString("message", result.Error?.Message ?? success);
            json.WriteString("request_id", NewRequestId());
            json.WriteStartObject("data");
            result.WriteData?.Invoke(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static string NewRequestId() =>
        TimeProvider.System.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + RandomNumberGenerator.GetHexString(20);
}
