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

    private string Pause => texts.Count("SignIn.Pause", (long)Math.Ceiling(options.Value.Pause.TotalMinutes));

    private string Left(int left) => left == 0 ? texts["SignIn.LastTry", Pause] : texts.Count("SignIn.Left", left, Pause);
}
