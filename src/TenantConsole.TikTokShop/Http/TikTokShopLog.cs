using Microsoft.Extensions.Logging;

namespace TenantConsole.TikTokShop;

/// <summary>What the client logs: operations, codes and waits. Never an address with its query, a token, a signature or a body.</summary>
internal static partial class TikTokShopLog   // events 900-999
{
    [LoggerMessage(900, LogLevel.Information, "Repeating {Operation} (repeat {Repeat}, code {Code}) after {Wait}")]
    public static partial void Repeating(this ILogger log, string operation, int repeat, int? code, TimeSpan wait);
}
