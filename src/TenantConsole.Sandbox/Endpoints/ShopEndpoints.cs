using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

internal static class ShopEndpoints
{
    public static ApiResult Authorized(ApiCall call) => ApiResult.Data(json =>
    {
        json.WriteStartArray("shops");
        foreach (var shop in call.Seller.Shops)
        {
            json.WriteStartObject();
            json.WriteString("id", shop.Id);
            json.WriteString("name", shop.Name);
            json.WriteString("region", shop.Market.Region);
            json.WriteString("seller_type", "LOCAL");
            json.WriteString("cipher", shop.Cipher);
            json.WriteString("code", shop.Code);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static ApiResult Active(ApiCall call) => ApiResult.Data(json =>
    {
        json.WriteStartArray("shops");
        foreach (var shop in call.Seller.Shops)
        {
            json.WriteStartObject();
            json.WriteString("id", shop.Id);
            json.WriteString("region", shop.Market.Region);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
