using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Core.Tenancy.People;

/// <summary>A person's key, unwrapped for one operation.</summary>
public sealed class PersonKey
{
    private readonly byte[]? _key;

    internal PersonKey(PersonId id, byte[]? key) => (Id, _key) = (id, key);

    /// <summary>Whose.</summary>
    public PersonId Id { get; }

    /// <summary>True when the person was erased: nothing can be read, and nothing is to be kept.</summary>
    public bool Erased => _key is null;

    /// <summary>Encrypts a person's data; null when the person was erased.</summary>
    /// <param name="plain">The data.</param>
    /// <param name="purpose">What it is, for example <c>orders.buyer</c>.</param>
    public byte[]? Seal(ReadOnlySpan<byte> plain, string purpose)
    {
        if (_key is null)
        {
            return null;
        }

        var result = new byte[plain.Length + Sealed.Overhead];
        Sealed.Seal(_key, plain, purpose, result);
        return result;
    }

    /// <summary>Decrypts; null when the person was erased.</summary>
    public byte[]? Open(ReadOnlySpan<byte> secret, string purpose) => _key is null ? null : Sealed.Open(_key, secret, purpose);
}
