using System.Text;
using System.Text.RegularExpressions;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Contract;

/// <summary>Whoever follows the README gets what it says.</summary>
public sealed partial class QuickStartTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task QuickStart_AgainstTheSandbox_Works()
    {
        var credentials = await sandbox.CredentialsAsync("zubr");
        string Text(string name) => credentials.GetProperty(name).GetString()!;
        var (orders, errors, failure) = await QuickStart.RunAsync(sandbox.Http.BaseAddress!, Text("app_key"), Text("app_secret"), Text("service_id"), Text("auth_code"), CancellationToken.None);

        Assert.True(orders > 10, $"{orders} orders");
        Assert.Equal(0, errors);
        Assert.Equal("not in this shop", failure);
    }

    [Fact]
    public void Webhook_SignedOrNot_IsReadOrRefused()
    {
        var options = new TikTokShopOptions { AppKey = "abcdef", AppSecret = "123" };
        var body = Encoding.UTF8.GetBytes("""{"type":1,"tts_notification_id":"1","shop_id":"7495000000000000001","timestamp":1,"data":{"order_id":"577000000000000001","order_status":"IN_TRANSIT"}}""");

        Assert.Equal((200, "577000000000000001 is IN_TRANSIT"), QuickStart.Receive(body, WebhookSignature.Sign(body, "abcdef", "123"), options));
        Assert.Equal((401, null), QuickStart.Receive(body, WebhookSignature.Sign(body, "abcdef", "124"), options));
    }

    [Fact]
    public void Readme_Always_ShowsThatCode()
    {
        var source = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests/TenantConsole.TikTokShop.Tests/Contract/QuickStart.cs"));
        var readme = Plain(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src/TenantConsole.TikTokShop/README.md")));

        var parts = Part().Matches(source);
        Assert.Equal(5, parts.Count);
        Assert.All(parts, part => Assert.Contains(Plain(part.Groups[2].Value), readme, StringComparison.Ordinal));
    }

    private static string Plain(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("// <([a-z-]+)>(.*?)// </\\1>", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
