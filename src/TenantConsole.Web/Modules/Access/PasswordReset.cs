using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TenantConsole.Core;
using TenantConsole.Core.Access.Accounts;
using TenantConsole.Web.Modules.Access.Sessions;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Access;

/// <summary>A new password for who forgot theirs. Whether an address has an account can be told neither from words nor from how long it takes.</summary>
public sealed class PasswordReset(
    UserManager<User> users, IEnumerable<IPasswordValidator<User>> rules, IPasswordHasher<User> hasher, AccountLinks links, MailAccountLink mail, SignInGuard guard,
    KnownDevices devices, SignInSessions sessions, AccountChanges changes, PublicAddress address, SignInProblems problems, TimeProvider clock, IOptions<SignInSettings> options)
{
    private const string Purpose = "reset";

    /// <summary>Sends a link, if somebody has the address.</summary>
    public async Task AskAsync(HttpContext http, string email)
    {
        var least = Task.Delay(options.Value.ForgotTakes, clock, http.RequestAborted);
        // Nobody's mailbox is flooded: after some mails there is silence for a while, said to nobody.
        if (await guard.TakeAsync(TryCount.Link(email), http.RequestAborted) is not null && await users.FindByEmailAsync(email) is { } user)
        {
            var link = new Uri(address.Of($"/account/reset?token={links.Make(Purpose, user, options.Value.LinkLasts)}"));
            await mail.RunAsync(new(user.Id, user.LastAgency, user.Email!, MailAccountLink.Purpose.Reset, link, options.Value.LinkLasts), http.RequestAborted);
        }

        await least;
    }

    /// <summary>True while the link is taken.</summary>
    public async Task<bool> HoldsAsync(string? token) => await FindAsync(token) is not null;

    /// <summary>Sets the password. All sign-ins end, and this device becomes known; a second factor is still asked for.</summary>
    public async Task<Result<Done>> SetAsync(HttpContext http, string? token, string? password)
    {
        if (await FindAsync(token) is not { } user)
            return problems.LinkOver;
        foreach (var rule in rules)
        {
            var checkedOne = await rule.ValidateAsync(users, user, password);
            if (!checkedOne.Succeeded)
                return problems.NewPassword(checkedOne);
        }

        user.PasswordHash = hasher.HashPassword(user, password!);
        // One statement for hash and stamp, guarded by the concurrency stamp: of two who use the link at once, one wins.
        if (!(await users.UpdateSecurityStampAsync(user)).Succeeded)
            return problems.LinkOver;
        await sessions.EndOthersAsync(user.Id, but: null, http.RequestAborted);
        devices.Remember(http, user.Email!);
        await changes.RecordAsync(http, user, AccountChange.PasswordReset);
        return Done.Result;
    }

    private async Task<User?> FindAsync(string? token) =>
        links.Read(Purpose, token) is { } content && await users.FindByIdAsync(content.User.ToString()) is { } user && AccountLinks.Fits(content, user) ? user : null;
}
