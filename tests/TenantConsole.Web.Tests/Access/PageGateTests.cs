using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Access;

/// <summary>The gate in front of every page, on real grants: lets in, keeps out with whom to ask, and keeps a page that is open.</summary>
public sealed class PageGateTests(SignInHost host) : ComponentTest, IClassFixture<SignInHost>
{
    private Task<AuthenticationState> _state = Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity())));

    private RouteData _route = null!;

    [Fact]
    public async Task Page_OfTheRole_IsShown()
    {
        await SignInAsync(BuiltInRole.Admin);

        var gate = Gate(typeof(AdminPage));

        gate.WaitForAssertion(() => Assert.Contains("for admins", gate.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OutsideTheRole_NamesTheRoleAndWhoCanGiveIt()
    {
        await SignInAsync(BuiltInRole.Viewer);

        var gate = Gate(typeof(AdminPage));

        gate.WaitForAssertion(() =>
        {
            Assert.DoesNotContain("for admins", gate.Markup, StringComparison.Ordinal);
            Assert.Contains("You are Viewer at", Text(gate.Markup), StringComparison.Ordinal);
            Assert.Contains("First Admin can give you “Manage members”.", Text(gate.Markup), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Page_AfterADowngrade_IsTakenAway()
    {
        var member = await SignInAsync(BuiltInRole.Admin);
        var gate = Gate(typeof(AdminPage));
        gate.WaitForAssertion(() => Assert.Contains("for admins", gate.Markup, StringComparison.Ordinal));

        await host.App.Services.GetRequiredService<SetGrants>().RunAsync(host.Database.Ours.Admin, new(member, [new GrantRequest(BuiltInRole.Viewer)]), default);
        Tell(gate);

        gate.WaitForAssertion(() => Assert.Contains("is not in your role", gate.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_AskedAgain_KeepsWhatIsTypedMeanwhile()
    {
        await SignInAsync(BuiltInRole.Admin);
        var gate = Gate(typeof(AdminPage));
        gate.WaitForAssertion(() => Assert.Contains("for admins", gate.Markup, StringComparison.Ordinal));
        var page = gate.FindComponent<AdminPage>().Instance;

        Tell(gate);

        Assert.Same(page, gate.FindComponent<AdminPage>().Instance);
    }

    [Fact]
    public void Page_OfNobodySignedIn_LeadsToSignIn()
    {
        Register();
        Gate(typeof(AdminPage));

        Assert.Contains("/account/sign-in", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_ForAnybody_NeedsNoSignIn()
    {
        Register();

        var gate = Gate(typeof(OpenPage));

        gate.WaitForAssertion(() => Assert.Contains("for anybody", gate.Markup, StringComparison.Ordinal));
    }

    private void Register()
    {
        var app = host.App.Services;
        Services.AddSingleton(app.GetRequiredService<IAuthorizationService>());
        Services.AddSingleton(app.GetRequiredService<IAuthorizationPolicyProvider>());
        Services.AddSingleton(app.GetRequiredService<Actors>());
        Services.AddSingleton(app.GetRequiredService<Granters>());
        Services.AddSingleton<AuthenticationStateProvider>(new Told(() => _state));
        Services.AddHttpContextAccessor();
        Services.AddScoped<CurrentActor>();
        ComponentFactories.AddStub<TenantConsole.Web.Layout.MainLayout>(stub => stub.Get(layout => layout.Body)!);
    }

    private async Task<MemberId> SignInAsync(string role)
    {
        Register();
        var user = await host.UserAsync();
        var member = await host.JoinAsync(host.Database.Ours, user, new GrantRequest(role));
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()), AgencyClaim.Of(host.Database.Ours.Tenant)], "test");
        _state = Task.FromResult(new AuthenticationState(new ClaimsPrincipal(identity)));
        return member;
    }

    private IRenderedComponent<CascadingValue<Task<AuthenticationState>>> Gate(Type page)
    {
        _route = new RouteData(page, new Dictionary<string, object?>());
        return Render<CascadingValue<Task<AuthenticationState>>>(Open);
    }

    // As the provider does: the same person, told anew.
    private void Tell(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> gate)
    {
        _state = Task.FromResult(new AuthenticationState(_state.Result.User));
        gate.Render(Open);
    }

    private void Open(ComponentParameterCollectionBuilder<CascadingValue<Task<AuthenticationState>>> value) =>
        value.Add(v => v.Value, _state).AddChildContent<PageGate>(gate => gate.Add(g => g.Route, _route));

    [Authorize(Policy = Permission.MemberManage)]
    private sealed class AdminPage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "for admins");
    }

    [AllowAnonymous]
    private sealed class OpenPage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "for anybody");
    }

    private sealed class Told(Func<Task<AuthenticationState>> state) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => state();
    }
}
