using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Web.Modules.Access;

/// <summary>What wrong tries are counted by. Each kind counts for itself: wrong codes take nothing from the password's tries.</summary>
/// <param name="Kind">What was tried, and from where.</param>
/// <param name="Who">An e-mail address, a user or a device.</param>
public readonly record struct TryCount(string Kind, string Who)
{
    /// <summary>Passwords for an address from devices that it does not know, all of them together.</summary>
    public static TryCount Password(string email) => new("password", email);

    /// <summary>Passwords from a device on which this person signed in before.</summary>
    public static TryCount PasswordFrom(string device) => new("password-from", device);

    /// <summary>Codes after the right password.</summary>
    public static TryCount Code(Guid user) => new("code", user.ToString());

    /// <summary>Codes from a known device.</summary>
    public static TryCount CodeFrom(string device) => new("code-from", device);

    /// <summary>The own password, asked again before something that matters.</summary>
    public static TryCount Again(Guid user) => new("again", user.ToString());

    /// <summary>Mails with links, wanted for an address.</summary>
    public static TryCount Link(string email) => new("link", email);

    internal byte[] Digest => SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}:{Who.Trim().ToUpperInvariant()}"));
}
