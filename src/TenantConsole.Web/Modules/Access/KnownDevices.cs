using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Devices on which somebody signed in before, by a protected cookie for each e-mail address. Their wrong tries are counted by themselves
/// (docs/decisions/0012): whoever tries passwords from elsewhere cannot shut people out of their own devices. The cookie lets nobody in.
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider protection, TimeProvider clock, PublicAddress address)
{
    private const string Prefix = "tenantconsole.device.";

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(180);

    private readonly IDataProtector _protector = protection.CreateProtector("TenantConsole.KnownDevice.v1");

    /// <summary>The device's id, when it is known for this address.</summary>
    public string? Find(HttpContext http, string email) => Read(http.Request.Cookies[Name(email)], Digest(email));

    /// <summary>The id of a device that is known for anybody: the limit by network address does not count it with its neighbours.</summary>
    public string? FindAny(HttpContext http) =>
        http.Request.Cookies.Where(c => c.Key.StartsWith(address.Cookie(Prefix), StringComparison.Ordinal)).Take(4).Select(c => Read(c.Value, null)).FirstOrDefault(id => id is not null);

    /// <summary>Makes the device known, after a sign-in or a new password.</summary>
    public void Remember(HttpContext http, string email)
    {
        var id = Find(http, email) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var until = clock.GetUtcNow() + Lasts;
        var value = _protector.Protect($"{Digest(email)}|{id}|{until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}");
        http.Response.Cookies.Append(Name(email), value, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = address.IsHttps || http.Request.IsHttps,
            Path = "/",
            MaxAge = Lasts,
        });
    }

    private string Name(string email) => address.Cookie(Prefix + Digest(email)[..16]);

    private string? Read(string? cookie, string? digest)
    {
        if (cookie is not { Length: > 0 and < 1000 })
            return null;
        try
        {
            return _protector.Unprotect(cookie).Split('|') is [var whose, var id, var until]
                && (digest is null || whose == digest)
                && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? id : null;
        }
        catch (CryptographicException)
        {
            return null; // made up, or by keys that are gone: an unknown device like any other
        }
    }

    private static string Digest(string email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email.Trim().ToUpperInvariant())));
}
