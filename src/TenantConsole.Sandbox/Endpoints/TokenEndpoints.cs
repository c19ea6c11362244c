using System.Security.Cryptography;
using System.Text;
using TenantConsole.Sandbox.Journal;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The auth host: unsigned GETs that trade a code, or a refresh token, for tokens of a seller.</summary>
internal sealed class TokenEndpoints(Registration app, Grants grants, SandboxWorld world)
{
    public ApiResult Get(SignedQuery query)
    {
        if (Wrong(query, "authorized_code") is { } wrong) return wrong;
        if (query["auth_code"] is not { } code) return ApiError.AuthParameter("The parameter auth_code is required.");
        var (tokens, error) = grants.Exchange(code, Prefix(grants.SellerOfCode(code)));
        return tokens is null ? error! : Answer(tokens);
    }

    public ApiResult Refresh(SignedQuery query)
    {
        // TikTok's own SDK for Node sends the other grant type here, too, and it is taken.
        if (Wrong(query, "refresh_token", "authorized_code") is { } wrong) return wrong;
        if (query["refresh_token"] is not { } token) return ApiError.AuthParameter("The parameter refresh_token is required.");
        var (tokens, error) = grants.Renew(token, Prefix(grants.SellerOfRefresh(token)));
        return tokens is null ? error! : Answer(tokens);
    }

    private ApiError? Wrong(SignedQuery query, params ReadOnlySpan<string> grantTypes)
    {
        if (query["app_key"] != app.AppKey) return ApiError.AuthParameter("The app_key is missing or unknown.");
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(query["app_secret"] ?? ""), Encoding.UTF8.GetBytes(app.AppSecret)))
            return ApiError.AuthParameter("The app_secret does not belong to this app_key.");
        return query["grant_type"] is { } given && grantTypes.Contains(given) ? null : ApiError.AuthParameter($"The grant_type must be {grantTypes[0]}.");
    }

    private string Prefix(string? seller) => world.FindSeller(seller)?.BaseRegion == "US" ? "TTP" : "ROW";

    private ApiResult Answer(Grants.Tokens tokens)
    {
        var seller = world.FindSeller(tokens.Seller);
        if (seller is null) return ApiError.GrantMissing();
        return ApiResult.Data(json =>
        {
            json.WriteString("access_token", tokens.AccessToken);
            json.WriteNumber("access_token_expire_in", tokens.AccessExpires);
            json.WriteString("refresh_token", tokens.RefreshToken);
            json.WriteNumber("refresh_token_expire_in", tokens.RefreshExpires);
            json.WriteString("open_id", seller.OpenId);
            json.WriteString("seller_name", seller.Name);
            json.WriteString("seller_base_region", seller.BaseRegion);
            json.WriteNumber("user_type", 0);
            json.WriteStartArray("granted_scopes");
            foreach (var scope in tokens.Scopes) json.WriteStringValue(scope);
            json.WriteEndArray();
        });
    }
}
