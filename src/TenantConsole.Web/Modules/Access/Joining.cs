using Microsoft.AspNetCore.Identity;
using TenantConsole.Core;
using TenantConsole.Core.Access.Invitations;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Taking up an invitation: with the account one has, or with a new one.</summary>
public sealed class Joining(UserManager<User> users, AcceptInvitation accept, ReadInvitation read, SignInFlow flow, OwnAccount account, SignInProblems problems)
{
    /// <summary>True when the invited address has an account. Told to nobody but the holder of the link, whose mailbox it is.</summary>
    public async Task<bool> HasAccountAsync(string email) => await users.FindByEmailAsync(email) is not null;

    /// <summary>Joins as who is signed in.</summary>
    public async Task<Result<Done>> AsMyselfAsync(HttpContext http, string? token, string? name)
    {
        var user = await account.UserAsync(http);
        var joined = await accept.RunAsync(new(token ?? "", user.Id, user.Email!, user.Name ?? name ?? "", Address(http)), http.RequestAborted);
        if (!joined.Ok)
            return joined.Problem;
        if (user.Name is null)
        {
            user.Name = name!.Trim();
            await users.UpdateAsync(user);
        }

        await flow.ReissueAsync(http, user, joined.Value.Tenant);
        return Done.Result;
    }

    /// <summary>Joins with a new account. The link came to the address, so it is confirmed.</summary>
    public async Task<Result<Done>> AsNewAsync(HttpContext http, string? token, string? name, string? password)
    {
        var offer = await read.RunAsync(token, http.RequestAborted);
        if (!offer.Ok)
            return offer.Problem;
        if (name?.Trim() is not { Length: > 0 and <= 200 } given)
            return Core.Access.AccessProblems.NoName;
        var user = new User { Id = Guid.NewGuid(), UserName = offer.Value.Email, Email = offer.Value.Email, EmailConfirmed = true, Name = given };
        var created = await users.CreateAsync(user, password ?? "");
        if (!created.Succeeded)
            return problems.NewPassword(created);
        var joined = await accept.RunAsync(new(token!, user.Id, user.Email!, given, Address(http)), http.RequestAborted);
        if (!joined.Ok)
        {
            // Somebody was quicker, or it was taken back this moment: an account without an agency would be of no use.
            await users.DeleteAsync(user);
            return joined.Problem;
        }

        var signedIn = await flow.ByLinkAsync(http, user);
        return signedIn.Ok ? Done.Result : signedIn.Problem;
    }

    private static string? Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString();
}
