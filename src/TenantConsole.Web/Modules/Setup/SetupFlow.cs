using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Modules.Setup;

/// <summary>Makes the first agency and its first admin, and signs them in. The password is held to the same rules as everywhere.</summary>
public sealed class SetupFlow(SetupState state, UserManager<User> users, CreateAgency create, SignInFlow signIn, IStringLocalizer<SetupTexts> texts)
{
    private const int NameLength = 200;
    private const int EmailLength = 254;

    /// <summary>Makes them.</summary>
    /// <returns>What is wrong, field by field; nothing when they are signed in.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(HttpContext http, SetupInput input)
    {
        var cancellationToken = http.RequestAborted;
        if (!await state.IsNeededAsync(cancellationToken))
            return [Wrong("Gone", null)];
        var problems = await CheckAsync(input, cancellationToken);
        if (problems.Count > 0)
            return problems;

        var (email, agency) = (input.Email!.Trim(), input.Agency!.Trim());
        // Somebody of an attempt that died before there was an agency: they are a member of nothing.
        if (await users.FindByEmailAsync(email) is { } left)
            await users.DeleteAsync(left);
        var user = new User { Id = Guid.CreateVersion7(), UserName = email, Email = email, EmailConfirmed = true };
        var created = await users.CreateAsync(user, input.Password!);
        if (!created.Succeeded)
            return [.. created.Errors.Select(e => new Problem("setup.user", e.Description, e.Code.StartsWith("Password", StringComparison.Ordinal) ? nameof(SetupInput.Password) : nameof(SetupInput.Email)))];
        if (await create.RunFirstAsync(new(agency, input.Currency!, input.TimeZone!, user.Id, input.Name!.Trim(), email), cancellationToken) is null)
        {
            await users.DeleteAsync(user);
            return [Wrong("Gone", null)];
        }

        var signedIn = await signIn.PasswordAsync(http, email, input.Password!, keep: false);
        return signedIn.Ok ? [] : [signedIn.Problem];
    }

    private async Task<List<Problem>> CheckAsync(SetupInput input, CancellationToken cancellationToken)
    {
        // Without the code nothing else is answered.
        if (!await state.MatchesAsync(input.Code, cancellationToken))
            return [Wrong("Code", nameof(input.Code))];
        var problems = new List<Problem>();
        Check(input.Agency?.Trim() is { Length: > 0 and <= NameLength }, "Agency", nameof(input.Agency));
        Check(input.TimeZone is { } zone && zone.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), "TimeZone", nameof(input.TimeZone));
        Check(Currency.TryParse(input.Currency, out _), "Currency", nameof(input.Currency));
        Check(input.Name?.Trim() is { Length: > 0 and <= NameLength }, "Name", nameof(input.Name));
        Check(input.Email?.Trim() is { Length: <= EmailLength } email && MailAddress.TryCreate(email, out var address) && address.Address == email, "Email", nameof(input.Email));
        if (input.Password is not { Length: >= PasswordRules.LengthAlone })
            problems.Add(new("setup.passwordshort", texts["Wrong.PasswordShort", PasswordRules.LengthAlone], nameof(input.Password)));
        else
            Check(!CommonPasswords.IsGuessable(input.Password, [input.Agency ?? ""]), "Password", nameof(input.Password));
        return problems;

        void Check(bool right, string key, string field)
        {
            if (!right)
                problems.Add(Wrong(key, field));
        }
    }

    private Problem Wrong(string key, string? field) => new("setup." + key.ToLowerInvariant(), texts["Wrong." + key], field);
}
