using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace TenantConsole.Web.Modules.Access.Sessions;

/// <summary>The list of a person's sign-ins. Requests and circuits ask for their row again and again (<see cref="SignInSettings.Recheck"/>), so taking it away signs them out.</summary>
public sealed class SignInSessions(SignInDb db, TimeProvider clock, IOptions<SignInSettings> options)
{
    /// <summary>The claim that names the session.</summary>
    public const string Claim = "sid";

    /// <summary>The session of a cookie.</summary>
    public static Guid? Of(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Claim), out var id) ? id : null;

    /// <summary>Begins one.</summary>
    public async Task<Guid> BeginAsync(User user, HttpContext http, string method)
    {
        var now = clock.GetUtcNow();
        var stale = now - options.Value.Keep;
        await db.Sessions.Where(s => s.UserId == user.Id && s.LastSeenAt < stale).ExecuteDeleteAsync(http.RequestAborted);
        var session = new SignInSession
        {
            Id = Guid.CreateVersion7(now),
            UserId = user.Id,
            Device = DeviceWords.Of(http.Request.Headers.UserAgent),
            Address = http.Connection.RemoteIpAddress?.ToString(),
            Method = method,
            CreatedAt = now,
            LastSeenAt = now,
        };
        db.Sessions.Add(session);
        await db.SaveChangesAsync(http.RequestAborted);
        return session.Id;
    }

    /// <summary>True while it lasts; notes that it is in use.</summary>
    public async Task<bool> SeenAsync(ClaimsPrincipal principal, string? address, CancellationToken cancellationToken)
    {
        if (Of(principal) is not { } id || principal.UserId() is not { } user)
            return false;
        var now = clock.GetUtcNow();
        // Circuits know no address and leave it as it is. The id alone is not enough: a session belongs to its user.
        return await db.Sessions.Where(s => s.Id == id && s.UserId == user)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now).SetProperty(s => s.Address, s => address ?? s.Address), cancellationToken) == 1;
    }

    /// <summary>All of a person's, the last used first.</summary>
    public Task<List<SignInSession>> ListAsync(Guid user, CancellationToken cancellationToken)
    {
        var stale = clock.GetUtcNow() - options.Value.Keep;
        return db.Sessions.AsNoTracking().Where(s => s.UserId == user && s.LastSeenAt >= stale).OrderByDescending(s => s.LastSeenAt).ThenBy(s => s.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Ends one of a person's.</summary>
    /// <returns>False when they have no such session.</returns>
    public async Task<bool> EndAsync(Guid user, Guid id, CancellationToken cancellationToken) =>
        await db.Sessions.Where(s => s.UserId == user && s.Id == id).ExecuteDeleteAsync(cancellationToken) == 1;

    /// <summary>Ends all of a person's but one.</summary>
    public Task<int> EndOthersAsync(Guid user, Guid? but, CancellationToken cancellationToken) =>
        db.Sessions.Where(s => s.UserId == user && s.Id != (but ?? Guid.Empty)).ExecuteDeleteAsync(cancellationToken);
}
