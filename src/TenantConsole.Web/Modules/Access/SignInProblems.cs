using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using TenantConsole.Core;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Access;

/// <summary>What can go wrong at sign-in, in the person's language. Never more than the person may know.</summary>
public sealed class SignInProblems(IStringLocalizer<AccessTexts> texts, IOptions<SignInSettings> options)
{
    /// <summary>Too many tries; whether the address exists is not said.</summary>
    public Problem Paused => new("sign-in.paused", texts["SignIn.Paused", Pause]);

    /// <summary>A field was left empty.</summary>
    public Problem Incomplete => new("sign-in.incomplete", texts["SignIn.Incomplete"]);

    /// <summary>The person waited too long between password and code.</summary>
    public Problem TooLate => new("sign-in.too-late", texts["SignIn.TooLate"]);

    /// <summary>A user without any agency.</summary>
    public Problem NoAgency => new("sign-in.no-agency", texts["SignIn.NoAgency"]);

    /// <summary>Wrong password, or nobody has the address: the two look alike.</summary>
    public Problem Mismatch(int left) => new("sign-in.mismatch", texts["SignIn.Mismatch", Left(left)]);

    /// <summary>Wrong code.</summary>
    public Problem WrongCode(int left) => new("sign-in.wrong-code", texts["SignIn.WrongCode", Left(left)]);

    /// <summary>Too many wrong codes. The password is not asked again: it was right.</summary>
    public Problem CodesPaused => new("sign-in.codes-paused", texts["SignIn.CodesPaused", Pause]);

    /// <summary>The passkey was not taken.</summary>
    public Problem Passkey => new("sign-in.passkey", texts["SignIn.PasskeyRefused"]);

    /// <summary>The own password, asked again, is wrong.</summary>
    public Problem WrongPassword(int left) => new("account.wrong-password", texts["Account.WrongPassword", Left(left)], "password");

    /// <summary>The own password was wrong too often.</summary>
    public Problem AgainPaused => new("account.paused", texts["Account.Paused", Pause], "password");

    /// <summary>A link that was used, has expired, or never was one.</summary>
    public Problem LinkOver => new("account.link-over", texts["Account.LinkOver"]);

    /// <summary>The password is enough only together with a second factor.</summary>
    public Problem TooShortAlone => new("account.too-short-alone", texts["Account.TooShortAlone", PasswordRules.LengthAlone], "password");

    /// <summary>The browser made no passkey, or one that cannot be used.</summary>
    public Problem NoPasskey => new("account.no-passkey", texts["Account.NoPasskey"]);

    /// <summary>The name of a passkey whose device says nothing of itself.</summary>
    public string SomePasskey => texts["Account.SomePasskey"];

    /// <summary>The passkey was removed meanwhile.</summary>
    public Problem PasskeyGone => new("account.passkey-gone", texts["Account.PasskeyGone"]);

    /// <summary>A passkey needs a name.</summary>
    public Problem PasskeyName => new("account.passkey-name", texts["Account.PasskeyName"], "name");

    /// <summary>More passkeys than anybody needs.</summary>
    public Problem TooManyPasskeys(int most) => new("account.too-many-passkeys", texts["Account.TooManyPasskeys", most]);

    /// <summary>What the rules say about a new password, or about making the account.</summary>
    public Problem NewPassword(IdentityResult refused) =>
        new("account.new-password", string.Join(' ', refused.Errors.Select(e => e.Code is "DuplicateEmail" or "DuplicateUserName" ? texts["Account.Exists"].Value : e.Description).Distinct()), "new-password");

    private string Pause => texts.Count("SignIn.Pause", (long)Math.Ceiling(options.Value.Pause.TotalMinutes));

    private string Left(int left) => left == 0 ? texts["SignIn.LastTry", Pause] : texts.Count("SignIn.Left", left, Pause);
}
