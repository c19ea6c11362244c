using System.Text;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Calls;

public sealed class UploadTests
{
    private static readonly byte[] Image = [0xFF, 0xD8, 0x00, 0x0D, 0x0A, 0x2D, 0x2D, 0xFF];

    [Fact]
    public async Task UploadImageAsync_Always_SendsAFormThatIsNotSigned()
    {
        await using var platform = await StartAsync(Data("""{"uri":"tos/1","url":"https://p.example/1","height":2,"width":3,"use_case":"MAIN_IMAGE"}"""));
        using var client = new Client(platform.Url);

        var image = await client.Get<ProductsClient>().UploadImageAsync(Client.Shop, Image, ImageUses.Main, CancellationToken.None);

        var request = Assert.Single(platform.Requests);
        Assert.Equal("POST /product/202309/images/upload", $"{request.Method} {request.Path}");
        Assert.StartsWith("multipart/form-data; boundary=", request.Headers["content-type"], StringComparison.Ordinal);
        Assert.DoesNotContain("shop_cipher", request.Query.Keys);
        Assert.Equal(RequestSigner.Sign(request.Path, request.Query, default, null, Given.AppSecret), request.Query["sign"]);
        var parts = Parts(request);
        Assert.Equal(["data", "use_case"], parts.Keys);
        Assert.Equal(Image, parts["data"]);
        Assert.Equal("MAIN_IMAGE", Encoding.UTF8.GetString(parts["use_case"]));
        Assert.Equal(("tos/1", 2, 3), (image.Uri, image.Height, image.Width));
    }

    [Fact]
    public async Task UploadImageAsync_ForAMessage_NamesTheShop()
    {
        await using var platform = await StartAsync(Data("""{"url":"https://p.example/1","height":2,"width":3}"""));
        using var client = new Client(platform.Url);

        await client.Get<TikTokShopClient>().Conversations.UploadImageAsync(Client.Shop, Image, CancellationToken.None);

        var request = Assert.Single(platform.Requests);
        Assert.Equal("POST /customer_service/202309/images/upload", $"{request.Method} {request.Path}");
        Assert.Contains("shop_cipher", request.Query.Keys);
        Assert.Equal(["data"], Parts(request).Keys);
    }

    [Fact]
    public async Task UploadImageAsync_WhenThrottled_SendsTheWholeFileAgain()
    {
        await using var platform = await StartAsync(Refusal(36009002, status: 429), Data("{}"));
        using var client = new Client(platform.Url);

        await client.Get<ProductsClient>().UploadImageAsync(Client.Shop, Image, null, CancellationToken.None);

        Assert.Equal(2, platform.Requests.Count);
        Assert.All(platform.Requests, r => Assert.Equal(Image, Parts(r)["data"]));
    }

    private static Dictionary<string, byte[]> Parts(ReceivedRequest request)
    {
        var boundary = request.Headers["content-type"].Split("boundary=")[1].Trim('"');
        var text = Encoding.Latin1.GetString(request.Body);
        return text.Split("--" + boundary).Skip(1).Where(part => !part.StartsWith("--", StringComparison.Ordinal)).ToDictionary(
            part => part.Split("name=")[1].Split(';', '\r')[0].Trim('"'),
            part => Encoding.Latin1.GetBytes(part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..^2]));
    }
}
