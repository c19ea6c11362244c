using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access.Sessions;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Asks again, as long as a page is open, and at once when rights of the agency changed anywhere: a changed password, an ended session or a
/// lost membership signs the circuit out, changed grants make its pages decide anew what they show.
/// </summary>
public sealed class MemberStateProvider : RevalidatingServerAuthenticationStateProvider
{
    private readonly IServiceScopeFactory _scopes;
    private readonly IOptions<SignInSettings> _options;
    private readonly AccessWatch _watch;
    private readonly ILogger _log;
    private IDisposable? _watching;
    private Actor? _last;
    private int _unsure = 1;
    private bool _disposed;

    /// <summary>One for each circuit and request.</summary>
    public MemberStateProvider(ILoggerFactory loggers, IServiceScopeFactory scopes, IOptions<SignInSettings> options, AccessWatch watch)
        : base(loggers)
    {
        (_scopes, _options, _watch, _log) = (scopes, options, watch, loggers.CreateLogger<MemberStateProvider>());
        AuthenticationStateChanged += state =>
        {
            IsSet = true;
            _ = WatchAsync(state);
        };
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

        // Where it is not known what the page was first shown by, the first check counts as a change.
        var last = Interlocked.Exchange(ref _last, found.Value);
        if (last is null || !last.HasSameRightsAs(found.Value))
            SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        Interlocked.Exchange(ref _watching, null)?.Dispose();
        base.Dispose(disposing);
    }

    private async Task WatchAsync(Task<AuthenticationState> state)
    {
        if (_watching is not null || _disposed || (await state).User.Agency() is not { } tenant)
            return;
        var watching = _watch.Subscribe(tenant, RecheckAsync);
        if (Interlocked.CompareExchange(ref _watching, watching, null) is not null || _disposed)
            watching.Dispose();
        await RememberAsync((await state).User.UserId(), tenant);
    }

    // Before anything is drawn: a page is decided anew only when rights are others than these.
    private async Task RememberAsync(Guid? member, TenantId tenant)
    {
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            if (member is { } user && await scope.ServiceProvider.GetRequiredService<Actors>().FindAsync(user, tenant, CancellationToken.None) is { Ok: true } found)
                Interlocked.CompareExchange(ref _last, found.Value, null);
        }
        catch (Exception failed)
        {
            _log.RecheckFailed(failed);
        }
    }

    private async Task RecheckAsync()
    {
        // A change in the moment of the opening may have been in what is remembered and not yet on the page.
        if (Interlocked.Exchange(ref _unsure, 0) == 1)
            Interlocked.Exchange(ref _last, null);
        try
        {
            var state = await GetAuthenticationStateAsync();
            if (_disposed || state.User.Identity?.IsAuthenticated != true || await ValidateAuthenticationStateAsync(state, CancellationToken.None))
                return;
            SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity()))));
        }
        catch (Exception failed) when (!_disposed)
        {
            // The regular recheck comes soon, and signs out what it cannot check.
            _log.RecheckFailed(failed);
        }
        catch (ObjectDisposedException)
        {
            // The page was closed meanwhile.
        }
    }

    private static async Task<bool> StampHoldsAsync(IServiceProvider services, ClaimsPrincipal principal)
    {
        var users = services.GetRequiredService<UserManager<User>>();
        return await users.GetUserAsync(principal) is { } user
            && principal.FindFirstValue(users.Options.ClaimsIdentity.SecurityStampClaimType) == await users.GetSecurityStampAsync(user);
    }
}
