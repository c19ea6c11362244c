using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Options;

public sealed class TikTokShopOptionsTests
{
    [Fact]
    public void Validate_WhenDefaultsAndAppAreSet_Accepts() => Assert.Empty(Errors(_ => { }));

    [Fact]
    public void Validate_WhenNothingIsSet_NamesAllAtOnce()
    {
        var errors = Errors(o => o.AppKey = o.AppSecret = o.ServiceId = "");

        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.StartsWith("TikTokShop:", error, StringComparison.Ordinal));
    }

    public static TheoryData<string, Action<TikTokShopOptions>> Mistakes => new()
    {
        { "ApiUrl", o => o.ApiUrl = new Uri("https://host/path") },
        { "ApiUrl", o => o.ApiUrl = new Uri("/relative", UriKind.Relative) },
        { "AuthUrl", o => o.AuthUrl = new Uri("ftp://host") },
        { "ConsentUrl", o => o.ConsentUrl = new Uri("https://user:x@host") },
        { "UsConsentUrl", o => o.UsConsentUrl = new Uri("https://host/?q=1") },
        { "Timeout", o => o.Timeout = TimeSpan.Zero },
        { "Retries", o => o.Retries = -1 },
        { "FirstRetryDelay", o => o.FirstRetryDelay = TimeSpan.FromHours(1) },
        { "RetryJitter", o => o.RetryJitter = TimeSpan.FromSeconds(-1) },
        { "LongestRetryDelay", o => o.LongestRetryDelay = TimeSpan.FromHours(1) },
        { "LargestAnswer", o => o.LargestAnswer = 1 },
        { "Versions:orders.got", o => o.Versions["orders.got"] = "202309" },
        { "Versions:orders.get", o => o.Versions["orders.get"] = "v2" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Validate_WhenASettingIsWrong_NamesIt(string setting, Action<TikTokShopOptions> mistake) =>
        Assert.StartsWith($"TikTokShop:{setting}", Assert.Single(Errors(mistake)), StringComparison.Ordinal);

    [Fact]
    public void ToString_Always_HidesTheSecret()
    {
        Assert.DoesNotContain(Given.AppSecret, Given.Options().ToString(), StringComparison.Ordinal);
        Assert.Contains("***", Given.Options().ToString(), StringComparison.Ordinal);
    }

    private static List<string> Errors(Action<TikTokShopOptions> change)
    {
        using var services = new ServiceCollection().AddLogging().AddTikTokShop(TimeProvider.System, options =>
        {
            Given.Options(options);
            change(options);
        }).BuildServiceProvider();
        try
        {
            _ = services.GetRequiredService<IOptions<TikTokShopOptions>>().Value;
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return [.. wrong.Failures];
        }
    }
}
