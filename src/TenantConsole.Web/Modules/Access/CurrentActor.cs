using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using TenantConsole.Core;
using TenantConsole.Core.Access;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Who is in front of this request or circuit, as the first argument of use cases. Ask at each use and do not keep the answer: grants
/// change while a page is open (asking is a look into memory nearly always).
/// </summary>
public sealed class CurrentActor(Actors actors, AuthenticationStateProvider circuit, IHttpContextAccessor http)
{
    private (string? Address, string? Device) _origin;

    /// <summary>The actor; null when nobody is signed in, or they are no member of the chosen agency any more.</summary>
    public async ValueTask<Actor?> GetAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) is { Ok: true } found ? found.Value : null;

    /// <summary>The actor, or why there is none (<see cref="AccessProblems.NotMember"/>, <see cref="AccessProblems.Closed"/>); null when nobody is signed in.</summary>
    public async ValueTask<Result<Actor>?> FindAsync(CancellationToken cancellationToken)
    {
        var principal = await PrincipalAsync();
        if (principal?.UserId() is not { } user)
            return null;
        if (principal.Agency() is not { } tenant)
            return AccessProblems.NotMember;
        var found = await actors.FindAsync(user, tenant, cancellationToken);
        return found.Ok ? From(found.Value) : found;
    }

    /// <summary>The user's agencies, for the switcher.</summary>
    public async ValueTask<IReadOnlyList<MemberAgency>> AgenciesAsync(CancellationToken cancellationToken) =>
        (await PrincipalAsync())?.UserId() is { } user ? await actors.AgenciesAsync(user, cancellationToken) : [];

    // A circuit works on when the request that opened it is no longer at hand, so what it said first is kept.
    private Actor From(Actor actor)
    {
        if (http.HttpContext is { } request)
            _origin = (request.Connection.RemoteIpAddress?.ToString(), DeviceWords.Of(request.Request.Headers.UserAgent));
        return actor.From(_origin.Address, _origin.Device);
    }

    // A circuit outlives the request that opened it, so there its own state counts, which is checked again and again.
    private async ValueTask<ClaimsPrincipal?> PrincipalAsync() =>
        circuit is not MemberStateProvider { IsSet: false }
            ? (await circuit.GetAuthenticationStateAsync()).User
            : http.HttpContext?.User;
}
