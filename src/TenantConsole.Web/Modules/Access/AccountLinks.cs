using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// The tokens of links in mails. Nothing is stored: a token is encrypted, names the user and their security stamp, and expires. Using it
/// changes the stamp, so it can be used once, and everything else that changes the stamp makes it void.
/// </summary>
public sealed class AccountLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector("TenantConsole.AccountLink.v1");

    /// <summary>Makes a token.</summary>
    /// <param name="purpose">What for; a token for one purpose is none for another.</param>
    /// <param name="user">Whose.</param>
    /// <param name="lasts">For how long.</param>
    /// <param name="data">What it is to bring back, for instance the new address.</param>
    public string Make(string purpose, User user, TimeSpan lasts, string data = "") =>
        WebEncoders.Base64UrlEncode(_protector.Protect(JsonSerializer.SerializeToUtf8Bytes(new Content(purpose, user.Id, user.SecurityStamp!, (clock.GetUtcNow() + lasts).ToUnixTimeSeconds(), data))));

    /// <summary>The user and data of a token; null when it is none, is for something else or has expired. Compare the stamp with <see cref="Fits"/>.</summary>
    public Content? Read(string purpose, string? token)
    {
        if (token is not { Length: > 0 and < 3000 })
            return null;
        try
        {
            var content = JsonSerializer.Deserialize<Content>(_protector.Unprotect(WebEncoders.Base64UrlDecode(token)));
            return content is not null && content.Purpose == purpose && content.Until > clock.GetUtcNow().ToUnixTimeSeconds() ? content : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>True while nothing that matters has changed since the token was made.</summary>
    public static bool Fits(Content content, User user) => content.User == user.Id && content.Stamp == user.SecurityStamp;

    /// <summary>What a token holds.</summary>
    public sealed record Content(string Purpose, Guid User, string Stamp, long Until, string Data)
    {
        /// <inheritdoc />
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Purpose} of {User}");
    }
}
