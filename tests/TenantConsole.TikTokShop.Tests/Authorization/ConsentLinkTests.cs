using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Authorization;

public sealed class ConsentLinkTests
{
    [Fact]
    public void For_Always_NamesServiceAndState()
    {
        var options = Given.Options();

        Assert.Equal(
            "https://services.tiktokshop.com/open/authorize?service_id=7100000000000000001&state=a%2Bb%3D",
            ConsentLink.For(options, "a+b=", unitedStates: false).AbsoluteUri);
    }

    [Fact]
    public void For_WhenSellerIsInTheUnitedStates_UsesTheirPageIfThereIsOne()
    {
        var options = Given.Options();
        options.ConsentUrl = new Uri("http://localhost:5090");

        Assert.Equal("localhost", ConsentLink.For(options, "s", unitedStates: true).Host);
        options.UsConsentUrl = new Uri("https://services.us.tiktokshop.com");
        Assert.Equal("services.us.tiktokshop.com", ConsentLink.For(options, "s", unitedStates: true).Host);
    }

    [Theory]
    [InlineData("abc", null, "abc")]
    [InlineData("abc", "", "abc")]
    [InlineData("null", "auth_denied", null)]
    [InlineData("abc", "auth_denied", null)]
    [InlineData("null", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void CodeOf_Always_TellsARefusalFromACode(string? code, string? error, string? expected) =>
        Assert.Equal(expected, ConsentLink.CodeOf(code, error));
}
