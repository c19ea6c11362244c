using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace TenantConsole.Web.Modules.Access.Sessions;

/// <summary>A cookie holds while the security stamp is the user's and its session is in the list; asked at most <see cref="SignInSettings.Recheck"/> ago.</summary>
public sealed class SessionValidator(
    IOptions<SecurityStampValidatorOptions> options, SignInManager<User> signIn, ILoggerFactory loggers, SignInSessions sessions, IHttpContextAccessor http)
    : SecurityStampValidator<User>(options, signIn, loggers)
{
    /// <inheritdoc />
    protected override async Task<User?> VerifySecurityStamp(ClaimsPrincipal? principal)
    {
        var user = await base.VerifySecurityStamp(principal);
        if (user is null || principal is null)
            return null;
        var address = http.HttpContext?.Connection.RemoteIpAddress?.ToString();
        return await sessions.SeenAsync(principal, address, http.HttpContext?.RequestAborted ?? CancellationToken.None) ? user : null;
    }
}
