using System.Text;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.TikTokShop.Tests.Webhooks;

/// <summary>The receiver's form of the signature says the same as the signature itself.</summary>
public sealed class WebhookVerifierTests
{
    private const string Body = """{"type":1,"shop_id":"7495000000000000001"}""";

    [Fact]
    public void A_right_signature_is_right()
    {
        Assert.True(Verify(Body, WebhookSignature.Sign(Encoding.UTF8.GetBytes(Body), "abcdef", "123")));
        Assert.True(Verify("", WebhookSignature.Sign([], "abcdef", "123")));
    }

    [Fact]
    public void Anything_else_is_wrong()
    {
        var right = WebhookSignature.Sign(Encoding.UTF8.GetBytes(Body), "abcdef", "123");

        Assert.False(Verify(Body + " ", right));
        Assert.False(Verify(Body, null));
        Assert.False(Verify(Body, ""));
        Assert.False(Verify(Body, right.ToUpperInvariant()));
        Assert.False(Verify(Body, right[..^1]));
        Assert.False(Verify(Body, "Bearer " + right));
        Assert.False(Verify(Body, new string('é', 64)));
        Assert.False(Verify(Body, WebhookSignature.Sign(Encoding.UTF8.GetBytes(Body), "abcdef", "124")));
        Assert.False(Verify(Body, WebhookSignature.Sign(Encoding.UTF8.GetBytes(Body), "abcdeg", "123")));
    }

    private static bool Verify(string body, string? signature)
    {
        var verifier = new WebhookVerifier("abcdef", "123");
        var signed = verifier.Buffer(Encoding.UTF8.GetByteCount(body));
        Encoding.UTF8.GetBytes(body, signed.AsSpan(verifier.Offset));
        return verifier.Verify(signed, signature);
    }
}
