using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Accounts;
using TenantConsole.Web.Modules.Access.Sessions;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Name, address and password of the person who is signed in. Needs no permission: it is theirs.</summary>
public sealed class OwnAccount(
    UserManager<User> users, SignInFlow flow, SignInGuard guard, SignInSessions sessions, AccountLinks links, AccountChanges changes, MailAccountLink mail, CurrentActor current,
    PublicAddress address, SignInProblems problems, IOptions<SignInSettings> options)
{
    private const string ConfirmEmail = "confirm-email";

    /// <summary>The user of this request, fresh from the database.</summary>
    public async Task<User> UserAsync(HttpContext http) =>
        await users.GetUserAsync(http.User) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Their name; where none was ever asked for, the one that the agency knows.</summary>
    public async Task<string> NameAsync(User user, CancellationToken cancellationToken) =>
        user.Name ?? (await current.GetAsync(cancellationToken))?.Name ?? "";

    /// <summary>Another name, in all their agencies.</summary>
    public async Task<Result<Done>> RenameAsync(HttpContext http, string? name)
    {
        if (name?.Trim() is not { Length: > 0 and <= 200 } given)
            return AccessProblems.NoName;
        var user = await UserAsync(http);
        user.Name = given;
        await users.UpdateAsync(user);
        await changes.RecordAsync(http, user, AccountChange.NameChanged, newName: given);
        return Done.Result;
    }

    /// <summary>Asks for another address: a link goes there. Whether somebody has the address already is not said.</summary>
    public async Task<Result<Done>> AskForEmailAsync(HttpContext http, string? email, string? password)
    {
        var given = email?.Trim() ?? "";
        if (!System.Net.Mail.MailAddress.TryCreate(given, out var parsed) || parsed.Address != given || given.Length > 254)
            return AccessProblems.NoAddress;
        var user = await UserAsync(http);
        if (await RefuseAsync(http, user, password) is { } refusal)
            return refusal;
        if (await users.FindByEmailAsync(given) is null)
        {
            var link = new Uri(address.Of($"/account/email?token={links.Make(ConfirmEmail, user, options.Value.LinkLasts, given)}"));
            await mail.RunAsync(new(user.Id, user.LastAgency, given, MailAccountLink.Purpose.ConfirmEmail, link, options.Value.LinkLasts), http.RequestAborted);
        }

        return Done.Result;
    }

    /// <summary>The address that a link would confirm; null when it is taken no more.</summary>
    public async Task<string?> EmailOfAsync(string? token) => await FindAsync(token) is { } found ? found.Email : null;

    /// <summary>Confirms the address. All other sign-ins end.</summary>
    public async Task<Result<Done>> ConfirmEmailAsync(HttpContext http, string? token)
    {
        if (await FindAsync(token) is not { } found)
            return problems.LinkOver;
        var (user, email) = found;
        var old = user.Email!;
        (user.Email, user.UserName, user.EmailConfirmed) = (email, email, true);
        if (!(await users.UpdateSecurityStampAsync(user)).Succeeded)
            return problems.LinkOver; // somebody else has the address meanwhile, or the link was used twice at once
        await changes.RecordAsync(http, user, AccountChange.EmailChanged, mailTo: old, newEmail: email);
        await KeepAsync(http, user);
        return Done.Result;
    }

    /// <summary>Another password. All other sign-ins end.</summary>
    public async Task<Result<Done>> ChangePasswordAsync(HttpContext http, string? old, string? fresh)
    {
        var user = await UserAsync(http);
        if (await RefuseAsync(http, user, old) is { } refusal)
            return refusal;
        var changed = await users.ChangePasswordAsync(user, old!, fresh ?? "");
        if (!changed.Succeeded)
            return problems.NewPassword(changed);
        await changes.RecordAsync(http, user, AccountChange.PasswordChanged);
        await KeepAsync(http, user);
        return Done.Result;
    }

    /// <summary>Asks for the password again before something that matters; tries are counted by themselves.</summary>
    /// <returns>Why not; null when it is right.</returns>
    public async Task<Problem?> RefuseAsync(HttpContext http, User user, string? password)
    {
        var count = TryCount.Again(user.Id);
        if (await guard.TakeAsync(count, http.RequestAborted) is not { } left)
            return problems.AgainPaused;
        if (password is not { Length: > 0 and <= 500 } || !await users.CheckPasswordAsync(user, password))
            return problems.WrongPassword(left);
        await guard.ForgetAsync(count, http.RequestAborted);
        return null;
    }

    /// <summary>After the security stamp changed: this sign-in goes on with a new cookie, all others end.</summary>
    public async Task KeepAsync(HttpContext http, User user)
    {
        var mine = http.User.UserId() == user.Id ? SignInSessions.Of(http.User) : null;
        await sessions.EndOthersAsync(user.Id, mine, http.RequestAborted);
        if (mine is not null)
            await flow.ReissueAsync(http, user, http.User.Agency());
    }

    private async Task<(User User, string Email)?> FindAsync(string? token) =>
        links.Read(ConfirmEmail, token) is { } content && await users.FindByIdAsync(content.User.ToString()) is { } user && AccountLinks.Fits(content, user)
            ? (user, content.Data) : null;
}
