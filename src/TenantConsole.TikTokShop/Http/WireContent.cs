using System.Net.Http.Headers;
using System.Text;

namespace TenantConsole.TikTokShop;

/// <summary>Addresses and bodies as they go on the wire.</summary>
internal static class WireContent
{
    public const string Json = "application/json";

    /// <summary>Host, path and encoded query. Values are signed decoded and sent encoded: a page token has <c>+ / =</c> in it.</summary>
    public static Uri Address(Uri host, string path, IEnumerable<KeyValuePair<string, string>> query)
    {
        var text = new StringBuilder(path);
        var separator = '?';
        foreach (var (name, value) in query)
        {
            text.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        return new Uri(host, text.ToString());
    }

    /// <summary>A body of exactly these bytes. The content type is sent without body too: the platform asks for it on every call.</summary>
    public static ByteArrayContent Of(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        return content;
    }
}
