using System.Text;

namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>A request as it arrived at the fake platform.</summary>
internal sealed record ReceivedRequest(
    string Method, string Path, string RawQuery, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);
}
