using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Access;

/// <summary>The steps of signing in, between the pages and ASP.NET Core Identity.</summary>
public sealed class SignInFlow(
    SignInManager<User> signIn, UserManager<User> users, SignInGuard guard, Actors actors, SignInDb db, IPasswordHasher<User> hasher, SignInProblems problems, ILogger<SignInFlow> log)
{
    // What a wrong password of nobody is compared with, so that it takes as long as one of somebody.
    private static readonly User Nobody = new() { UserName = "nobody" };
    private static string? _nobodysHash;

    /// <summary>E-mail and password.</summary>
    /// <returns>True when signed in, false when the second factor is due, or what was wrong.</returns>
    public async Task<Result<bool>> PasswordAsync(HttpContext http, string email, string password, bool keep)
    {
        if (await guard.TakeAsync(email, http.RequestAborted) is not { } left)
            return problems.Paused;
        var user = await users.FindByEmailAsync(email);
        if (!await MatchesAsync(user, password))
        {
            log.PasswordRefused(left);
            return problems.Mismatch(left);
        }

        if (user!.TwoFactorEnabled)
        {
            var pending = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
            pending.AddClaim(new Claim(ClaimTypes.Name, user.Id.ToString()));
            await http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(pending));
            return false;
        }

        return await FinishAsync(http, user, keep, "pwd");
    }

    /// <summary>The code of the second factor, or one of the recovery codes.</summary>
    public async Task<Result<bool>> CodeAsync(HttpContext http, string code, bool keep)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user)
            return problems.TooLate;
        if (await guard.TakeAsync(user.Email!, http.RequestAborted) is not { } left)
            return problems.Paused;
        var plain = new string([.. code.Where(char.IsAsciiLetterOrDigit)]);
        var right = plain.Length == 6 && plain.All(char.IsAsciiDigit)
            ? await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, plain)
            : (await users.RedeemTwoFactorRecoveryCodeAsync(user, code.Trim())).Succeeded;
        if (!right)
        {
            log.CodeRefused(left);
            return problems.WrongCode(left);
        }

        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return await FinishAsync(http, user, keep, "mfa");
    }

    /// <summary>Makes another of the user's agencies the one they act in.</summary>
    public async Task<Result<bool>> SwitchAsync(HttpContext http, TenantId tenant)
    {
        if (await users.GetUserAsync(http.User) is not { } user)
            return problems.TooLate;
        if (await actors.FindAsync(user.Id, tenant, http.RequestAborted) is { Ok: false } refused)
            return refused.Problem;
        var current = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        await IssueAsync(user, tenant, current.Properties?.IsPersistent == true, http.User.FindFirstValue("amr") ?? "pwd", http.RequestAborted);
        return true;
    }

    private async Task<Result<bool>> FinishAsync(HttpContext http, User user, bool keep, string method)
    {
        var agencies = await actors.AgenciesAsync(user.Id, http.RequestAborted);
        if (agencies.Count == 0)
            return problems.NoAgency;
        await guard.ForgetAsync(user.Email!, http.RequestAborted);
        var chosen = agencies.FirstOrDefault(a => a.Tenant == user.LastAgency) ?? agencies[0];
        await IssueAsync(user, chosen.Tenant, keep, method, http.RequestAborted);
        log.SignedIn(user.Id, chosen.Tenant);
        return true;
    }

    private async Task IssueAsync(User user, TenantId tenant, bool keep, string method, CancellationToken cancellationToken)
    {
        await signIn.SignInWithClaimsAsync(user, new AuthenticationProperties { IsPersistent = keep }, [AgencyClaim.Of(tenant), new Claim("amr", method)]);
        // Set-based: the user's other columns, and their concurrency stamp, are none of our business here.
        TenantId? last = tenant;
        await db.Users.Where(u => u.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.LastAgency, last), cancellationToken);
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
