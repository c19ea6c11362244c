using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Core.Database.Secrets;

/// <summary>The installation's keys, unwrapped: the newest encrypts, all decrypt. A snapshot; ask <see cref="SecretVault"/> for each operation.</summary>
public sealed class SecretKeys
{
    private const byte Version = 1;
    private const int Header = 17;

    private readonly IReadOnlyDictionary<Guid, byte[]> _keys;
    private readonly byte[] _digestKey;

    internal SecretKeys(Guid current, IReadOnlyDictionary<Guid, byte[]> keys, byte[] digestKey) =>
        (Current, _keys, _digestKey) = (current, keys, digestKey);

    /// <summary>The id of the key that encrypts; what was encrypted under another one wants re-encrypting.</summary>
    public Guid Current { get; }

    /// <summary>Encrypts a small secret.</summary>
    /// <param name="plain">What to hide.</param>
    /// <param name="purpose">What it is, for example <c>stores.access-token</c>; must be the same when it is read.</param>
    public byte[] Protect(ReadOnlySpan<byte> plain, string purpose)
    {
        var result = new byte[Header + Sealed.Overhead + plain.Length];
        result[0] = Version;
        Current.TryWriteBytes(result.AsSpan(1, 16), bigEndian: true, out _);
        Sealed.Seal(_keys[Current], plain, purpose, result.AsSpan(Header));
        return result;
    }

    /// <summary>Encrypts a text.</summary>
    public byte[] Protect(string plain, string purpose) => Protect(Encoding.UTF8.GetBytes(plain), purpose);

    /// <summary>Decrypts what <see cref="Protect(ReadOnlySpan{byte}, string)"/> made.</summary>
    /// <exception cref="CryptographicException">It was changed, is for another purpose, or its key is not here.</exception>
    public byte[] Unprotect(ReadOnlySpan<byte> secret, string purpose) =>
        secret.Length > Header && secret[0] == Version && _keys.TryGetValue(KeyOf(secret), out var key)
            ? Sealed.Open(key, secret[Header..], purpose)
            : throw new CryptographicException("The secret was encrypted under a key that this installation does not have.");

    /// <summary>Decrypts a text.</summary>
    public string UnprotectText(ReadOnlySpan<byte> secret, string purpose) => Encoding.UTF8.GetString(Unprotect(secret, purpose));

    /// <summary>
    /// A keyed digest (HMAC-SHA256) that stands for a value where the value itself must not stand: audit values, ids of persons. The same
    /// value has the same digest as long as the installation lives; without its key it cannot be tried out.
    /// </summary>
    public byte[] Digest(string purpose, string value) => HMACSHA256.HashData(_digestKey, Encoding.UTF8.GetBytes($"{purpose}\0{value}"));

    /// <summary>The key under which a secret was encrypted.</summary>
    public static Guid KeyOf(ReadOnlySpan<byte> secret) => new(secret.Slice(1, 16), bigEndian: true);

    internal bool Knows(ReadOnlySpan<byte> secret) => _keys.ContainsKey(KeyOf(secret));
}
