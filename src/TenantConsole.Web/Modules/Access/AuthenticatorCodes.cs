using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// The codes of authenticator apps (RFC 6238: SHA-1, six digits, steps of 30 s), each good once: the step of the last accepted code is kept
/// for the user, and only later steps are accepted after it (section 5.2). Identity's own check accepts a code again while its step lasts,
/// so whoever looks over a shoulder could use it too. Stands in its place, so that every check in the console burns its code.
/// </summary>
public sealed class AuthenticatorCodes(SignInDb db, TimeProvider clock) : AuthenticatorTokenProvider<User>
{
    private const int StepSeconds = 30;
    private const string Keeper = "TenantConsole";
    private const string LastStep = "LastCodeStep";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <inheritdoc />
    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<User> manager, User user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
            return false;
        var secret = FromBase32(key);
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        var given = Encoding.ASCII.GetBytes(token);
        // One step to each side: the telephone's clock is not ours (section 6).
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(secret, step)), given))
                return await BurnAsync(user, step);
        }

        return false;
    }

    /// <summary>The code of one step of 30 s since 1970.</summary>
    internal static string Code(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // The RFC's default, and the only one that all authenticator apps know.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = (BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue) % 1_000_000;
        return number.ToString("000000", CultureInfo.InvariantCulture);
    }

    internal static byte[] FromBase32(string text)
    {
        var bits = BigInteger.One; // in front, so that leading zeros stay
        var count = 0;
        foreach (var letter in text.TrimEnd('='))
        {
            bits = (bits << 5) | Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            count += 5;
        }

        return (bits >> (count % 8)).ToByteArray(isBigEndian: true)[^(count / 8)..];
    }

    // One statement: of two requests with the same code, on whatever nodes, one wins.
    private async Task<bool> BurnAsync(User user, long step)
    {
        var value = step.ToString(CultureInfo.InvariantCulture);
        return await db.Database.ExecuteSqlAsync($"""
            insert into directory.user_tokens as t ("UserId", "LoginProvider", "Name", "Value") values ({user.Id}, {Keeper}, {LastStep}, {value})
            on conflict ("UserId", "LoginProvider", "Name") do update set "Value" = excluded."Value" where t."Value"::bigint < excluded."Value"::bigint
            """) == 1;
    }
}
