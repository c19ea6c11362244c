using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>The question for reasons to refuse, the same for returns and cancellations.</summary>
internal static class RejectReasons
{
    public static ApiRequest Of(ShopAccess shop, string returnOrCancellation, string? locale) =>
        new(ReturnEndpoints.GetRejectReasons, shop) { Query = [new("return_or_cancel_id", returnOrCancellation), new("locale", locale)] };

    public static IReadOnlyList<RejectReason> Read(ReadOnlyMemory<byte> data) => WireJson.Read(data, ReturnsJson.Default.RejectReasonsData).Reasons ?? [];
}
