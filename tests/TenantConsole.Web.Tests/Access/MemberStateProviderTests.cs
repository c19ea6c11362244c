using System.Security.Claims;
using System.Threading.Channels;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Modules.Access.Sessions;

namespace TenantConsole.Web.Tests.Access;

/// <summary>What an open page notices by itself.</summary>
public sealed class MemberStateProviderTests(SignInHost host) : IClassFixture<SignInHost>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Recheck_AfterSecurityStampChanged_SignsTheCircuitOut()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        var states = Channel.CreateUnbounded<AuthenticationState>();
        using var provider = await OpenAsync(user, states);

        await using (var scope = host.App.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
            await users.UpdateSecurityStampAsync((await users.FindByIdAsync(user.Id.ToString()))!);
        }

        await UntilAsync(states, state => state.User.Identity?.IsAuthenticated == false);
        Assert.Null((await provider.GetAuthenticationStateAsync()).User.UserId());
    }

    [Fact]
    public async Task Recheck_AfterSessionWasEnded_SignsTheCircuitOut()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        var states = Channel.CreateUnbounded<AuthenticationState>();
        using var provider = await OpenAsync(user, states);

        await using (var scope = host.App.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<SignInSessions>().EndOthersAsync(user.Id, but: null, CancellationToken.None);

        await UntilAsync(states, state => state.User.Identity?.IsAuthenticated == false);
    }

    [Fact]
    public async Task Recheck_AfterGrantsChanged_TellsTheCircuitAnew()
    {
        var user = await host.UserAsync();
        var member = await host.JoinAsync(host.Database.Ours, user, new GrantRequest(BuiltInRole.Admin));
        var states = Channel.CreateUnbounded<AuthenticationState>();
        using var provider = await OpenAsync(user, states);
        await UntilAsync(states, _ => true); // the opening

        await host.App.Services.GetRequiredService<SetGrants>().RunAsync(host.Database.Ours.Admin, new(member, [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None);

        Assert.Equal(user.Id, (await UntilAsync(states, _ => true)).User.UserId());
    }

    [Fact]
    public async Task Notice_AfterRemovalOnAnotherNode_SignsTheCircuitOutBeforeTheNextRecheck()
    {
        var user = await host.UserAsync();
        var member = await host.JoinAsync(host.Database.Ours, user, new GrantRequest(BuiltInRole.Viewer));
        await host.App.Services.GetRequiredService<LiveUpdates>().Listening.WaitAsync(Patience);
        var states = Channel.CreateUnbounded<AuthenticationState>();
        using var provider = await OpenAsync(user, states, recheck: TimeSpan.FromHours(1));

        var other = await host.StartAsync();
        await other.Services.GetRequiredService<RemoveMember>().RunAsync(host.Database.Ours.Admin, member, CancellationToken.None);

        await UntilAsync(states, state => state.User.Identity?.IsAuthenticated == false);
    }

    [Fact]
    public async Task Notice_AfterDowngradeOnAnotherNode_TellsTheCircuitAnew()
    {
        var user = await host.UserAsync();
        var member = await host.JoinAsync(host.Database.Ours, user, new GrantRequest(BuiltInRole.Admin));
        await host.App.Services.GetRequiredService<LiveUpdates>().Listening.WaitAsync(Patience);
        var actors = host.App.Services.GetRequiredService<Actors>();
        Assert.True((await actors.FindAsync(user.Id, host.Database.Ours.Tenant, CancellationToken.None)).Value.Has(Permission.MemberManage));
        var states = Channel.CreateUnbounded<AuthenticationState>();
        using var provider = await OpenAsync(user, states, recheck: TimeSpan.FromHours(1));
        await UntilAsync(states, _ => true); // the opening

        var other = await host.StartAsync();
        await other.Services.GetRequiredService<SetGrants>().RunAsync(host.Database.Ours.Admin, new(member, [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None);

        Assert.Equal(user.Id, (await UntilAsync(states, _ => true)).User.UserId());
        Assert.False((await actors.FindAsync(user.Id, host.Database.Ours.Tenant, CancellationToken.None)).Value.Has(Permission.MemberManage));
    }

    [Fact]
    public async Task Dispose_EndsTheWatching()
    {
        var watch = host.App.Services.GetRequiredService<AccessWatch>();
        var before = watch.Count;
        var provider = await OpenAsync(await host.UserAsync(new GrantRequest(BuiltInRole.Viewer)), Channel.CreateUnbounded<AuthenticationState>(), recheck: TimeSpan.FromHours(1));
        Assert.Equal(before + 1, watch.Count);

        ((IDisposable)provider).Dispose();

        Assert.Equal(before, watch.Count);
    }

    private async Task<MemberStateProvider> OpenAsync(User user, Channel<AuthenticationState> states, TimeSpan? recheck = null)
    {
        await using var scope = host.App.Services.CreateAsyncScope();
        var manager = scope.ServiceProvider.GetRequiredService<SignInManager<User>>();
        var principal = await manager.CreateUserPrincipalAsync((await manager.UserManager.FindByIdAsync(user.Id.ToString()))!);
        var session = await scope.ServiceProvider.GetRequiredService<SignInSessions>().BeginAsync(user, new DefaultHttpContext(), "pwd");
        principal.Identities.First().AddClaim(new Claim(SignInSessions.Claim, session.ToString()));
        principal.Identities.First().AddClaim(AgencyClaim.Of(host.Database.Ours.Tenant));
        var provider = new MemberStateProvider(
            NullLoggerFactory.Instance, host.App.Services.GetRequiredService<IServiceScopeFactory>(),
            Options.Create(new SignInSettings { Recheck = recheck ?? TimeSpan.FromMilliseconds(20) }), host.App.Services.GetRequiredService<AccessWatch>());
        provider.AuthenticationStateChanged += async state => states.Writer.TryWrite(await state);
        provider.SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        return provider;
    }

    private static async Task<AuthenticationState> UntilAsync(Channel<AuthenticationState> states, Func<AuthenticationState, bool> good)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await states.Reader.ReadAsync(patience.Token) is var state && good(state))
                return state;
        }
    }
}
