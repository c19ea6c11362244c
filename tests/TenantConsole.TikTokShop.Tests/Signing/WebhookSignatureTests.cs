using System.Text.Json;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Signing;

public sealed class WebhookSignatureTests
{
    public static TheoryData<string> Vectors =>
        [.. Facts.Of("signing").GetProperty("webhooks").EnumerateArray().Select(v => v.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Verify_ForEachVector_Accepts(string name)
    {
        var (body, key, secret, sign) = Vector(name);

        Assert.True(WebhookSignature.Verify(body, sign, key, secret));
        Assert.Equal(sign, WebhookSignature.Sign(body, key, secret));
    }

    [Fact]
    public void Vectors_Always_AreFour() => Assert.Equal(4, Vectors.Count);

    [Fact]
    public void Verify_WhenAnythingDiffers_Refuses()
    {
        var (body, key, secret, sign) = Vector(Facts.Of("signing").GetProperty("webhooks")[0].GetProperty("name").GetString()!);
        var changed = body.ToArray();
        changed[^2] ^= 1;

        Assert.False(WebhookSignature.Verify(changed, sign, key, secret));
        Assert.False(WebhookSignature.Verify(body, sign, key + "x", secret));
        Assert.False(WebhookSignature.Verify(body, sign, key, secret + "x"));
        Assert.False(WebhookSignature.Verify(body, null, key, secret));
        Assert.False(WebhookSignature.Verify(body, "", key, secret));
        Assert.False(WebhookSignature.Verify(body, sign[..^1], key, secret));
        Assert.False(WebhookSignature.Verify(body, "Bearer " + sign, key, secret));
        Assert.False(WebhookSignature.Verify(body, sign.ToUpperInvariant(), key, secret));
        Assert.False(WebhookSignature.Verify(body, sign[..^1] + "é", key, secret));
    }

    private static (byte[] Body, string Key, string Secret, string Sign) Vector(string name)
    {
        var v = Facts.Of("signing").GetProperty("webhooks").EnumerateArray().Single(x => Text(x, "name") == name);
        return (v.GetProperty("bodyBase64").GetBytesFromBase64(), Text(v, "appKey"), Text(v, "appSecret"), Text(v, "sign"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
