using System.Text;
using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Tests.Protocol;

/// <summary>Signs that independent clients made, for invented keys.</summary>
public sealed class SignatureTests
{
    private const string Secret = "9f2d0b7ae41c5583demo0secret0value";

    [Fact]
    public void The_platforms_own_example_fits() =>
        Assert.True(Fits("e59af819cc", "/authorization/202309/shops", "?app_key=29a39d&timestamp=1623812664", "", "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8"));

    [Fact]
    public void Path_and_sorted_query_are_signed()
    {
        const string sign = "301c818efd28040305d2c7cc11bc35d734d8b9e4fbb8331689304b2e8cd7bdaa";
        Assert.True(Fits(Secret, "/authorization/202309/shops", "?timestamp=1767225600&app_key=7c1tenantdemo", "", sign));
        Assert.True(Fits(Secret, "/authorization/202309/shops", "?timestamp=1767225600&app_key=7c1tenantdemo&access_token=TTP_x&sign=y", "", sign));
        Assert.False(Fits(Secret, "/authorization/202309/shop", "?timestamp=1767225600&app_key=7c1tenantdemo", "", sign));
        Assert.False(Fits(Secret, "/authorization/202309/shops", "?timestamp=1767225601&app_key=7c1tenantdemo", "", sign));
        Assert.False(Fits(Secret, "/authorization/202309/shops", "?timestamp=1767225600&app_key=7c1tenantdemo&extra=1", "", sign));
        Assert.False(Fits(Secret, "/authorization/202309/shops", "?timestamp=1767225600&app_key=7c1tenantdemo", "", sign.ToUpperInvariant()));
    }

    [Fact]
    public void Values_count_in_their_decoded_form_and_empty_ones_by_their_key()
    {
        var text = $"{Secret}/papp_keykpage_tokena+/=shop_id{Secret}";
        var sign = Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(text)));

        Assert.True(Fits(Secret, "/p", "?shop_id=&page_token=a%2B%2F%3D&app_key=k", "", sign));
        Assert.False(Fits(Secret, "/p", "?shop_id=&page_token=a+/=&app_key=k", "", sign));
    }

    [Fact]
    public void An_empty_object_may_be_left_out_of_the_signature_but_nothing_else_may()
    {
        const string sign = "301c818efd28040305d2c7cc11bc35d734d8b9e4fbb8331689304b2e8cd7bdaa";
        const string query = "?timestamp=1767225600&app_key=7c1tenantdemo";
        Assert.True(Fits(Secret, "/authorization/202309/shops", query, "{}", sign));
        Assert.False(Fits(Secret, "/authorization/202309/shops", query, "{ }", sign));
        Assert.False(Fits(Secret, "/authorization/202309/shops", query, "[]", sign));
    }

    private static bool Fits(string secret, string path, string query, string body, string sign) =>
        Signature.Fits(secret, path, new SignedQuery(query), Encoding.UTF8.GetBytes(body), sign);
}
