using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Accounts;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access.Sessions;

namespace TenantConsole.Web.Modules.Access;

/// <summary>The steps of signing in, between the pages and ASP.NET Core Identity.</summary>
public sealed class SignInFlow(
    SignInManager<User> signIn, UserManager<User> users, SignInGuard guard, KnownDevices devices, SignInSessions sessions, Actors actors, SignInDb db,
    IPasswordHasher<User> hasher, AccountChanges changes, SignInProblems problems, ILogger<SignInFlow> log)
{
    // What a wrong password of nobody is compared with, so that it takes as long as one of somebody.
    private static readonly User Nobody = new() { UserName = "nobody" };
    private static string? _nobodysHash;

    /// <summary>E-mail and password.</summary>
    /// <param name="http">The request.</param>
    /// <param name="email">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="keep">Stay signed in when the browser is closed.</param>
    /// <param name="joining">On the way to an invitation: an agency is not needed yet.</param>
    /// <returns>True when signed in, false when the second factor is due, or what was wrong.</returns>
    public async Task<Result<bool>> PasswordAsync(HttpContext http, string email, string password, bool keep, bool joining = false)
    {
        var count = devices.Find(http, email) is { } device ? TryCount.PasswordFrom(device) : TryCount.Password(email);
        if (await guard.TakeAsync(count, http.RequestAborted) is not { } left)
            return problems.Paused;
        var user = await users.FindByEmailAsync(email);
        if (!await MatchesAsync(user, password))
        {
            log.PasswordRefused(left);
            return problems.Mismatch(left);
        }

        if (user!.TwoFactorEnabled)
        {
            await guard.ForgetAsync(count, http.RequestAborted); // the password was right; codes are counted by themselves
            var pending = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
            pending.AddClaim(new Claim(ClaimTypes.Name, user.Id.ToString()));
            await http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(pending));
            return false;
        }

        return await FinishAsync(http, user, keep, "pwd", joining);
    }

    /// <summary>The code of the second factor, or one of the recovery codes.</summary>
    public async Task<Result<bool>> CodeAsync(HttpContext http, string code, bool keep, bool joining = false)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user)
            return problems.TooLate;
        var count = devices.Find(http, user.Email!) is { } device ? TryCount.CodeFrom(device) : TryCount.Code(user.Id);
        if (await guard.TakeAsync(count, http.RequestAborted) is not { } left)
            return problems.CodesPaused;
        var plain = new string([.. code.Where(char.IsAsciiLetterOrDigit)]);
        var recovery = plain.Length != 6 || !plain.All(char.IsAsciiDigit);
        var right = recovery
            ? (await users.RedeemTwoFactorRecoveryCodeAsync(user, plain)).Succeeded
            : await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, plain);
        if (!right)
        {
            log.CodeRefused(left);
            return problems.WrongCode(left);
        }

        if (recovery)
            await changes.RecordAsync(http, user, AccountChange.RecoveryCodeUsed);
        await guard.ForgetAsync(count, http.RequestAborted);
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return await FinishAsync(http, user, keep, "mfa", joining);
    }

    /// <summary>A passkey: device and person in one, so nothing else is asked.</summary>
    public async Task<Result<bool>> PasskeyAsync(HttpContext http, string credential, bool keep, bool joining = false)
    {
        PasskeyAssertionResult<User> answer;
        try
        {
            answer = await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return problems.TooLate; // no sign-in with a passkey is under way any more
        }

        if (!answer.Succeeded)
            return problems.Passkey;
        // The counter of the passkey's uses is part of what is checked next time.
        await users.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey);
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return await FinishAsync(http, answer.User, keep, "passkey", joining);
    }

    /// <summary>Makes another of the user's agencies the one they act in.</summary>
    public async Task<Result<bool>> SwitchAsync(HttpContext http, TenantId tenant)
    {
        if (await users.GetUserAsync(http.User) is not { } user)
            return problems.TooLate;
        if (await actors.FindAsync(user.Id, tenant, http.RequestAborted) is { Ok: false } refused)
            return refused.Problem;
        await ReissueAsync(http, user, tenant);
        return true;
    }

    /// <summary>Another cookie for the same session, after what it is made of has changed.</summary>
    public async Task ReissueAsync(HttpContext http, User user, TenantId? tenant)
    {
        var current = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var method = http.User.FindFirstValue("amr") ?? "pwd";
        var session = SignInSessions.Of(http.User) ?? await sessions.BeginAsync(user, http, method);
        await IssueAsync(user, tenant, current.Properties?.IsPersistent == true, method, session, http.RequestAborted);
    }

    /// <summary>Signs in somebody who has just proved who they are by the link of a mail.</summary>
    public Task<Result<bool>> ByLinkAsync(HttpContext http, User user) => FinishAsync(http, user, keep: false, "pwd", joining: false);

    private async Task<Result<bool>> FinishAsync(HttpContext http, User user, bool keep, string method, bool joining)
    {
        var agencies = await actors.AgenciesAsync(user.Id, http.RequestAborted);
        if (agencies.Count == 0 && !joining)
            return problems.NoAgency;
        var count = devices.Find(http, user.Email!) is { } device ? TryCount.PasswordFrom(device) : TryCount.Password(user.Email!);
        await guard.ForgetAsync(count, http.RequestAborted);
        devices.Remember(http, user.Email!);
        var chosen = agencies.FirstOrDefault(a => a.Tenant == user.LastAgency) ?? (agencies.Count > 0 ? agencies[0] : null);
        var session = await sessions.BeginAsync(user, http, method);
        await IssueAsync(user, chosen?.Tenant, keep, method, session, http.RequestAborted);
        log.SignedIn(user.Id, chosen?.Tenant);
        return true;
    }

    private async Task IssueAsync(User user, TenantId? tenant, bool keep, string method, Guid session, CancellationToken cancellationToken)
    {
        var claims = new List<Claim> { new("amr", method), new(SignInSessions.Claim, session.ToString()) };
        if (tenant is { } chosen)
            claims.Add(AgencyClaim.Of(chosen));
        await signIn.SignInWithClaimsAsync(user, new AuthenticationProperties { IsPersistent = keep }, claims);
        // Set-based: the user's other columns, and their concurrency stamp, are none of our business here.
        if (tenant is not null)
            await db.Users.Where(u => u.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.LastAgency, tenant), cancellationToken);
    }

    private async Task<bool> MatchesAsync(User? user, string password)
    {
        if (user is not null)
            return await users.CheckPasswordAsync(user, password);
        _nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, _nobodysHash, password);
        return false;
    }
}
