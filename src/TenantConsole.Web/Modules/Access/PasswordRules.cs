using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Length over composition, as NIST SP 800-63B asks: 15 characters alone, 8 when a second factor is on, and not what everybody uses or what
/// is known of the person and their agencies.
/// </summary>
public sealed class PasswordRules(Actors actors, IStringLocalizer<AccessTexts> texts) : IPasswordValidator<User>
{
    /// <summary>Enough with a second factor.</summary>
    public const int LengthWithSecondFactor = 8;

    /// <summary>Enough alone.</summary>
    public const int LengthAlone = 15;

    /// <inheritdoc />
    public async Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password)
    {
        var needed = user.TwoFactorEnabled ? LengthWithSecondFactor : LengthAlone;
        if (password is null || password.Length < needed)
            return Refused("PasswordTooShort", texts["Password.TooShort", needed]);

        var agencies = await actors.AgenciesAsync(user.Id, CancellationToken.None);
        var context = agencies.Select(a => a.Name).Append(user.Email?.Split('@')[0] ?? "").Append(user.Email?.Split('@')[^1] ?? "");
        return CommonPasswords.IsGuessable(password, context)
            ? Refused("PasswordGuessable", texts["Password.Guessable"])
            : IdentityResult.Success;
    }

    private static IdentityResult Refused(string code, string words) => IdentityResult.Failed(new IdentityError { Code = code, Description = words });
}
