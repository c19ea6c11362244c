using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Tests.Access;

public sealed class PasswordTests(SignInHost host) : IClassFixture<SignInHost>
{
    [Theory]
    [InlineData("password1234567")]
    [InlineData("PasswordPassword1!")]
    [InlineData("p4ssw0rdp4ssw0rd")]
    [InlineData("qwertyuiopasdfgh")]
    [InlineData("123456789012345")]
    [InlineData("aaaaaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabcabc")]
    [InlineData("xk7xk7xk7xk7xk7xk7")]
    [InlineData("Welcome-2026-Admin")]
    [InlineData("iloveyouiloveyou99")]
    [InlineData("TenantConsole2026!")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("Northlight-Commerce-1")]
    [InlineData("zoe.lefevre.2026.zoe")]
    public void Guessable_WhenMadeOfWhatAnybodyTriesFirst_IsTrue(string password) =>
        Assert.True(CommonPasswords.IsGuessable(password, ["Northlight Commerce", "zoe.lefevre"]));

    [Theory]
    [InlineData("violet-kettle-harvest-41")]
    [InlineData("granite-parcel-swallow-39")]
    [InlineData("83920174650218374")]
    [InlineData("tq9Xw2pLmZr5")]
    [InlineData("summer rain on the tin roof")]
    public void Guessable_WhenOfOtherWords_IsFalse(string password) =>
        Assert.False(CommonPasswords.IsGuessable(password, ["Northlight Commerce", "zoe.lefevre"]));

    [Fact]
    public async Task Validate_DependsOnSecondFactorAndTheirAgencies()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        await using var scope = host.App.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var fresh = (await users.FindByIdAsync(user.Id.ToString()))!;

        Assert.Equal("PasswordTooShort", await CodeAsync("velvet-canoe"));
        Assert.Null(await CodeAsync("velvet-canoe-stamp"));
        Assert.Equal("PasswordGuessable", await CodeAsync("northlight-commerce-42"));
        fresh.TwoFactorEnabled = true;
        Assert.Equal("PasswordTooShort", await CodeAsync("canoe-9"));
        Assert.Null(await CodeAsync("velvet-canoe"));

        async Task<string?> CodeAsync(string password)
        {
            var rules = users.PasswordValidators.OfType<PasswordRules>().Single();
            return (await rules.ValidateAsync(users, fresh, password)).Errors.FirstOrDefault()?.Code;
        }
    }
}
