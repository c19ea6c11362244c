using TenantConsole.Core;

namespace TenantConsole.Web.Modules.Access;

/// <summary>What can go wrong at sign-in. Never more than the person may know.</summary>
public static class SignInProblems
{
    /// <summary>Too many tries; whether the address exists is not said.</summary>
    public static Problem Paused { get; } = new("sign-in.paused", "Too many tries. Sign-in for this address pauses for 15 minutes.");

    /// <summary>A field was left empty.</summary>
    public static Problem Incomplete { get; } = new("sign-in.incomplete", "Enter your e-mail address and your password.");

    /// <summary>The person waited too long between password and code.</summary>
    public static Problem TooLate { get; } = new("sign-in.too-late", "That took too long. Sign in again.");

    /// <summary>A user without any agency.</summary>
    public static Problem NoAgency { get; } = new("sign-in.no-agency", "This account belongs to no open agency. An admin of the agency can invite you.");

    /// <summary>Wrong password, or nobody has the address: the two look alike.</summary>
    public static Problem Mismatch(int left) => new("sign-in.mismatch", $"E-mail and password do not match. {Left(left)}");

    /// <summary>Wrong code.</summary>
    public static Problem WrongCode(int left) => new("sign-in.wrong-code", $"The code does not match. {Left(left)}");

    private static string Left(int left) => left switch
    {
        0 => "That was the last try: 15 minutes’ pause.",
        1 => "1 try left, then 15 minutes’ pause.",
        _ => $"{left} tries left, then 15 minutes’ pause.",
    };
}
