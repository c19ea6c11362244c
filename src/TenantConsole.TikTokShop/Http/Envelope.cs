using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace TenantConsole.TikTokShop;

/// <summary>What every answer is wrapped in: code, message, request id, data. Success is code 0; the message is never compared.</summary>
/// <param name="Code">0 for success.</param>
/// <param name="Message">The platform's words.</param>
/// <param name="RequestId">The platform's id of the request.</param>
/// <param name="Data">The bytes of the data object, untouched; empty when there is none.</param>
internal readonly record struct Envelope(int Code, string? Message, string? RequestId, ReadOnlyMemory<byte> Data)
{
    /// <summary>Reads the wrapping and leaves the data unread. False when the bytes are no JSON object with a numeric code.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> answer, [NotNullWhen(true)] out Envelope? envelope)
    {
        envelope = null;
        try
        {
            var reader = new Utf8JsonReader(answer.Span);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            int? code = null;
            string? message = null, requestId = null;
            ReadOnlyMemory<byte> data = default;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("code"))
                {
                    reader.Read();
                    code = CodeOf(ref reader);
                }
                else if (reader.ValueTextEquals("message"))
                {
                    reader.Read();
                    message = TextOf(ref reader);
                }
                else if (reader.ValueTextEquals("request_id"))
                {
                    reader.Read();
                    requestId = TextOf(ref reader);
                }
                else if (reader.ValueTextEquals("data"))
                {
                    reader.Read();
                    var start = (int)reader.TokenStartIndex;
                    var isObject = reader.TokenType == JsonTokenType.StartObject;
                    reader.Skip();
                    if (isObject) data = answer[start..(int)reader.BytesConsumed];
                }
                else
                {
                    reader.Read();
                    reader.Skip();
                }
            }

            if (code is { } found) envelope = new Envelope(found, message, requestId, data);
            return envelope is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int? CodeOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)) return number;
        if (reader.TokenType == JsonTokenType.String && int.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var text)) return text;
        reader.Skip();
        return null;
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        reader.Skip();
        return null;
    }
}
