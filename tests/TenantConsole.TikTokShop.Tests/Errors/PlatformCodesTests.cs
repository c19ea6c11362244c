using TenantConsole.TikTokShop.Fulfillment;
using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Errors;

/// <summary>Each code of the table, over HTTP: what arrives is the exception that tells the caller what to do.</summary>
public sealed class PlatformCodesTests
{
    public static TheoryData<int, string, string?> Codes => new()
    {
        { 36009002, "RetryLater", null },
        { 36009003, "RetryLater", null },
        { 36009007, "RetryLater", null },
        { 36009009, "InvalidRequest", "path" },
        { 36009010, "InvalidRequest", "method" },
        { 36009014, "InvalidRequest", "version" },
        { 36009021, "InvalidRequest", "file" },
        { 36009022, "InvalidRequest", "body" },
        { 36009023, "InvalidRequest", "content-type" },
        { 36009033, "InvalidRequest", "ip" },
        { 106001, "InvalidRequest", "sign" },
        { 106013, "InvalidRequest", "shop_cipher" },
        { 36004001, "Reauthorise", "RefreshToken" },
        { 36004004, "Reauthorise", "AuthorisationCode" },
        { 36004005, "Reauthorise", "RefreshToken" },
        { 105001, "Reauthorise", "AccessToken" },
        { 105002, "Reauthorise", "AccessToken" },
        { 105003, "Reauthorise", "AccessToken" },
        { 105004, "Reauthorise", "AccessToken" },
        { 105005, "Reauthorise", "Scope" },
        { 101000, "Reauthorise", "WrongShop" },
        { 21008111, "Gone", null },
        { 10002014, "RetryLater", null },
        { 10002015, "RetryLater", null },
        { 10006402, "RetryLater", null },
        { 10037002, "RetryLater", null },
        { 10037003, "RetryLater", null },
        { 10037004, "RetryLater", null },
        { 12019150, "Gone", null },
        { 12052032, "Gone", null },
        { 12052034, "Gone", null },
        { 12019109, "InvalidRequest", "page_size" },
        { 12019120, "InvalidRequest", "product_ids" },
        { 12019045, "InvalidRequest", "price" },
        { 12052038, "InvalidRequest", "price" },
        { 12052012, "InvalidRequest", "price" },
        { 12019024, "InvalidRequest", "quantity" },
        { 12019013, "InvalidRequest", "brand_id" },
        { 12052026, "InvalidRequest", "brand_id" },
        { 12052024, "InvalidRequest", "category_id" },
        { 12052901, "InvalidRequest", "status" },
        { 12038002, "InvalidRequest", "data" },
        { 12038004, "InvalidRequest", "data" },
        { 12038005, "InvalidRequest", "data" },
        { 12038014, "InvalidRequest", "data" },
        { 12038015, "InvalidRequest", "data" },
        { 45101004, "RetryLater", null },
        { 11001027, "RetryLater", null },
        { 11001031, "RetryLater", null },
        { 11005010, "RetryLater", null },
        { 11006005, "RetryLater", null },
        { 11006010, "RetryLater", null },
        { 11006026, "RetryLater", null },
        { 11028006, "InvalidRequest", "tracking_number" },
        { 11034023, "RetryLater", null },
        { 11034025, "RetryLater", null },
        { 11034037, "RetryLater", null },
        { 12001000, "RetryLater", null },
        { 12019027, "InvalidRequest", "seller_skus" },
        { 12019087, "InvalidRequest", "sku_ids" },
        { 12019118, "InvalidRequest", "create_time" },
        { 12019119, "InvalidRequest", "update_time" },
        { 12052023, "InvalidRequest", "category_id" },
        { 12052025, "InvalidRequest", "category_id" },
        { 12052048, "Gone", null },
        { 12052055, "InvalidRequest", "quantity" },
        { 12052073, "InvalidRequest", "price" },
        { 12052092, "InvalidRequest", "price" },
        { 12052097, "InvalidRequest", "warehouse_id" },
        { 12052260, "Gone", null },
        { 12052881, "RetryLater", null },
        { 21001003, "RetryLater", null },
        { 21001008, "RetryLater", null },
        { 21001011, "RetryLater", null },
        { 21001029, "RetryLater", null },
        { 21001043, "RetryLater", null },
        { 21001055, "RetryLater", null },
        { 21008300, "RetryLater", null },
        { 21011022, "InvalidRequest", "tracking_number" },
        { 21011025, "InvalidRequest", "tracking_number" },
        { 21011028, "Gone", null },
        { 21022026, "RetryLater", null },
        { 21022029, "RetryLater", null },
        { 21022030, "RetryLater", null },
        { 21023022, "RetryLater", null },
        { 21023034, "RetryLater", null },
        { 21034012, "InvalidRequest", "tracking_number" },
        { 21042001, "RetryLater", null },
        { 21042076, "RetryLater", null },
        { 25001014, "InvalidRequest", "reason" },
        { 25001015, "InvalidRequest", "reason" },
        { 25001020, "InvalidRequest", "reason" },
        { 25001028, "RetryLater", null },
        { 25001042, "RetryLater", null },
        { 25001058, "RetryLater", null },
        { 25005005, "InvalidRequest", "refund_total" },
        { 25007002, "RetryLater", null },
        { 25007006, "Gone", null },
        { 45101001, "RetryLater", null },
        { 45101003, "Gone", null },
        { 45101008, "RetryLater", null },
        { 45102007, "Gone", null },
        { 45111012, "RetryLater", null },
        { 50001700, "Gone", null },
        { 600001001, "RetryLater", null },
        { 600001002, "RetryLater", null },
        { 36009004, "InvalidRequest", null },
        { 105099, "Reauthorise", "AccessToken" },
        { 36004099, "Reauthorise", "RefreshToken" },
        { 12019022, "InvalidRequest", null },
        { 99999999, "UnknownRefusal", null },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Code_Always_BecomesItsException(int code, string kind, string? detail)
    {
        await using var platform = await StartAsync(Refusal(code));

        var error = await CallAsync(platform);

        AssertIs(error, kind, detail);
        Assert.Equal(code, error.Code);
    }

    [Theory]
    [InlineData("Invalid signature", "InvalidRequest", "sign")]
    [InlineData("invalid app_key", "InvalidRequest", "app_key")]
    [InlineData("invalid x-tts-access-token header", "Reauthorise", "AccessToken")]
    [InlineData("access_token is invalid", "Reauthorise", "AccessToken")]
    [InlineData("timestamp is earlier than 5 minutes", "InvalidRequest", "timestamp")]
    [InlineData("more than 30 seconds ahead", "InvalidRequest", "timestamp")]
    [InlineData("lesser than 0", "InvalidRequest", "timestamp")]
    [InlineData("shop_cipher is not required", "InvalidRequest", "shop_cipher")]
    [InlineData("category_asset_cipher is not required", "InvalidRequest", "category_asset_cipher")]
    [InlineData("shop_id is wrong", "InvalidRequest", "shop_id")]
    [InlineData("API version is wrong", "InvalidRequest", "version")]
    [InlineData("page_token is wrong", "InvalidRequest", "page_token")]
    [InlineData("something else", "InvalidRequest", null)]
    public async Task OverloadedCode_Always_IsJudgedByItsWords(string message, string kind, string? detail)
    {
        await using var platform = await StartAsync(Refusal(36009004, message, 400));

        AssertIs(await CallAsync(platform), kind, detail);
    }

    [Theory]
    [InlineData(429, "RetryLater", null)]
    [InlineData(408, "RetryLater", null)]
    [InlineData(500, "RetryLater", null)]
    [InlineData(503, "RetryLater", null)]
    [InlineData(401, "Reauthorise", "AccessToken")]
    [InlineData(403, "Reauthorise", "Scope")]
    [InlineData(410, "Gone", null)]
    [InlineData(404, "InvalidRequest", null)]
    [InlineData(400, "InvalidRequest", null)]
    public async Task Status_WhenThereIsNoCode_Decides(int status, string kind, string? detail)
    {
        await using var platform = await StartAsync(Body(status, "<html>not ours</html>"));

        AssertIs(await CallAsync(platform), kind, detail);
    }

    [Theory]
    [InlineData(200, "UnknownRefusal")]
    [InlineData(400, "InvalidRequest")]
    [InlineData(401, "Reauthorise")]
    [InlineData(403, "Reauthorise")]
    [InlineData(404, "InvalidRequest")]
    [InlineData(410, "Gone")]
    [InlineData(422, "InvalidRequest")]
    [InlineData(429, "RetryLater")]
    [InlineData(500, "RetryLater")]
    [InlineData(503, "RetryLater")]
    public async Task UnknownCode_Always_IsJudgedByItsStatus(int status, string kind)
    {
        await using var platform = await StartAsync(Refusal(99999999, "something new", status));

        var error = await CallAsync(platform);

        Assert.Equal(kind + "Exception", error.GetType().Name);
        Assert.Equal((99999999, "something new"), (error.Code, error.PlatformMessage));
        Assert.Equal(status == 500, error is RetryLaterException { Failed: true }); // the others say nothing of the request
    }

    [Theory]
    [InlineData(200, typeof(UnknownRefusalException))]
    [InlineData(500, typeof(UnknownOutcomeException))]
    public async Task UnknownCode_OfACallThatMustNotBeRepeated_IsNotRepeated(int status, Type kind)
    {
        await using var platform = await StartAsync(Refusal(99999999, "something new", status));
        using var client = new Client(platform.Url);

        var error = await Assert.ThrowsAnyAsync<TikTokShopException>(() => client.Get<FulfillmentClient>().ShipAsync(Client.Shop, PackageId.Parse("1"), new Shipment(), CancellationToken.None));

        Assert.IsType(kind, error);
        Assert.Single(platform.Requests);
    }

    [Fact]
    public async Task DailyQuota_Always_ComesBackTheNextDay()
    {
        await using var platform = await StartAsync(Refusal(45101004));

        var error = Assert.IsType<RetryLaterException>(await CallAsync(platform));

        Assert.Equal(Client.Start.AddDays(1), error.RetryAt);
    }

    [Fact]
    public void Table_Always_HasATestForEachCode() =>
        Assert.Empty(PlatformCodes.Known.Except(Codes.Select(row => (int)row[0])));

    private static async Task<TikTokShopException> CallAsync(FakePlatform platform)
    {
        using var client = new Client(platform.Url, options => options.Retries = 0);
        return await Assert.ThrowsAnyAsync<TikTokShopException>(() => client.Shops.GetAuthorizedAsync(Client.Shop.Token, CancellationToken.None));
    }

    private static void AssertIs(TikTokShopException error, string kind, string? detail)
    {
        Assert.Equal(kind + "Exception", error.GetType().Name);
        if (error is InvalidRequestException invalid) Assert.Equal(detail, invalid.Field);
        if (error is ReauthoriseException again) Assert.Equal(detail, again.Reason.ToString());
    }
}
