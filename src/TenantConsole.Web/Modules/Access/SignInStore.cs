using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Identity's tables, but what would let somebody in is not readable there: the key of the authenticator app is encrypted, recovery codes are digests.</summary>
public sealed class SignInStore(SignInDb db, SecretVault vault, IdentityErrorDescriber? describer = null) : UserOnlyStore<User, SignInDb, Guid>(db, describer)
{
    private const string Purpose = "access.authenticator-key";
    private const string Encrypted = "v1:";

    /// <inheritdoc />
    public override async Task SetAuthenticatorKeyAsync(User user, string key, CancellationToken cancellationToken)
    {
        var keys = await vault.KeysAsync(cancellationToken);
        await base.SetAuthenticatorKeyAsync(user, Encrypted + Convert.ToBase64String(keys.Protect(key, Purpose)), cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<string?> GetAuthenticatorKeyAsync(User user, CancellationToken cancellationToken)
    {
        var kept = await base.GetAuthenticatorKeyAsync(user, cancellationToken);
        return kept?.StartsWith(Encrypted, StringComparison.Ordinal) == true
            ? Encoding.UTF8.GetString(await vault.UnprotectAsync(Convert.FromBase64String(kept[Encrypted.Length..]), Purpose, cancellationToken))
            : kept; // of a version before this one
    }

    /// <inheritdoc />
    public override Task ReplaceCodesAsync(User user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => Digest(user, code)), cancellationToken);

    /// <inheritdoc />
    public override Task<bool> RedeemCodeAsync(User user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Digest(user, code), cancellationToken);

    // Fifty random bits each: a plain digest cannot be turned back. Typed with or without the dash, in either case.
    private static string Digest(User user, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id:N}:{new string([.. code.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)])}")));
}
