using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Tests.Access;

/// <summary>What an open page notices by itself.</summary>
public sealed class MemberStateProviderTests(SignInHost host) : IClassFixture<SignInHost>
{
    [Fact]
    public async Task Recheck_AfterSecurityStampChanged_SignsTheCircuitOut()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        using var provider = await OpenAsync(user);
        var told = Next(provider);

        await using (var scope = host.App.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
            await users.UpdateSecurityStampAsync((await users.FindByIdAsync(user.Id.ToString()))!);
        }

        Assert.False((await told).User.Identity?.IsAuthenticated);
    }

    [Fact]
    public async Task Recheck_AfterGrantsChanged_TellsTheCircuitAnew()
    {
        var user = await host.UserAsync();
        var member = await host.JoinAsync(host.Database.Ours, user, new GrantRequest(BuiltInRole.Admin));
        using var provider = await OpenAsync(user);
        await Next(provider);
        var told = Next(provider);

        await host.App.Services.GetRequiredService<SetGrants>().RunAsync(host.Database.Ours.Admin, new(member, [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None);

        Assert.Equal(user.Id, (await told).User.UserId());
    }

    private async Task<MemberStateProvider> OpenAsync(User user)
    {
        await using var scope = host.App.Services.CreateAsyncScope();
        var manager = scope.ServiceProvider.GetRequiredService<SignInManager<User>>();
        var principal = await manager.CreateUserPrincipalAsync((await manager.UserManager.FindByIdAsync(user.Id.ToString()))!);
        principal.Identities.First().AddClaim(AgencyClaim.Of(host.Database.Ours.Tenant));
        var provider = new MemberStateProvider(
            NullLoggerFactory.Instance, host.App.Services.GetRequiredService<IServiceScopeFactory>(),
            Options.Create(new SignInSettings { Recheck = TimeSpan.FromMilliseconds(20) }));
        provider.SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        return provider;
    }

    private static Task<AuthenticationState> Next(MemberStateProvider provider)
    {
        var told = new TaskCompletionSource<AuthenticationState>(TaskCreationOptions.RunContinuationsAsynchronously);
        provider.AuthenticationStateChanged += async state => told.TrySetResult(await state);
        return told.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
