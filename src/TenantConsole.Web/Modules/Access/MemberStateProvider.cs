using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Access.Sessions;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Asks again, as long as a page is open: a changed password, an ended session or a lost membership signs the circuit out, changed grants make its pages
/// decide anew what they show.
/// </summary>
public sealed class MemberStateProvider : RevalidatingServerAuthenticationStateProvider
{
    private readonly IServiceScopeFactory _scopes;
    private readonly IOptions<SignInSettings> _options;
    private Actor? _last;

    /// <summary>One for each circuit and request.</summary>
    public MemberStateProvider(ILoggerFactory loggers, IServiceScopeFactory scopes, IOptions<SignInSettings> options)
        : base(loggers)
    {
        (_scopes, _options) = (scopes, options);
        AuthenticationStateChanged += _ => IsSet = true;
    }

    /// <summary>False outside components, where asking for the state would throw.</summary>
    public bool IsSet { get; private set; }

    /// <inheritdoc />
    protected override TimeSpan RevalidationInterval => _options.Value.Recheck;

    /// <inheritdoc />
    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var principal = authenticationState.User;
        await using var scope = _scopes.CreateAsyncScope();
        if (!await StampHoldsAsync(scope.ServiceProvider, principal)
            || !await scope.ServiceProvider.GetRequiredService<SignInSessions>().SeenAsync(principal, address: null, cancellationToken)
            || principal.UserId() is not { } user || principal.Agency() is not { } tenant)
            return false;
        var found = await scope.ServiceProvider.GetRequiredService<Actors>().FindAsync(user, tenant, cancellationToken);
        if (!found.Ok)
            return false;

        // What the page was first shown by is not known here, so the first check counts as a change.
        var changed = _last is null || !_last.HasSameRightsAs(found.Value);
        _last = found.Value;
        if (changed)
            SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        return true;
    }

    private static async Task<bool> StampHoldsAsync(IServiceProvider services, ClaimsPrincipal principal)
    {
        var users = services.GetRequiredService<UserManager<User>>();
        return await users.GetUserAsync(principal) is { } user
            && principal.FindFirstValue(users.Options.ClaimsIdentity.SecurityStampClaimType) == await users.GetSecurityStampAsync(user);
    }
}
