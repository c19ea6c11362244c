using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Access;

internal static partial class AccessLog // events 2000-2099
{
    [LoggerMessage(2001, LogLevel.Information, "User {User} signed in to {Tenant}")]
    public static partial void SignedIn(this ILogger log, Guid user, TenantId? tenant);

    [LoggerMessage(2002, LogLevel.Information, "A password was refused, {Left} tries left for its address")]
    public static partial void PasswordRefused(this ILogger log, int left);

    [LoggerMessage(2003, LogLevel.Information, "A second factor was refused, {Left} tries left for its address")]
    public static partial void CodeRefused(this ILogger log, int left);

    [LoggerMessage(2010, LogLevel.Warning, "An open page could not be checked after rights had changed")]
    public static partial void RecheckFailed(this ILogger log, Exception failed);
}
