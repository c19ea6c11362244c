using TenantConsole.Core.Access.Accounts;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Tells Core what somebody changed about their account: trail and mail.</summary>
public sealed class AccountChanges(RecordAccountChange record)
{
    /// <summary>Records it.</summary>
    /// <param name="http">From where.</param>
    /// <param name="user">Whose account.</param>
    /// <param name="change">What was changed.</param>
    /// <param name="mailTo">Where the mail goes, when not to the user's address.</param>
    /// <param name="newName">Their name from now on.</param>
    /// <param name="newEmail">Their address from now on.</param>
    public Task RecordAsync(HttpContext http, User user, AccountChange change, string? mailTo = null, string? newName = null, string? newEmail = null) => record.RunAsync(
        new(user.Id, mailTo ?? user.Email!, user.LastAgency, change, http.Connection.RemoteIpAddress?.ToString(), DeviceWords.Of(http.Request.Headers.UserAgent), newName, newEmail), http.RequestAborted);
}
