using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Core.Database.Secrets;

/// <summary>AES-256-GCM as all of the console uses it: nonce, tag, ciphertext; the purpose is authenticated, so a secret cannot be moved to another column.</summary>
internal static class Sealed
{
    private const int Nonce = 12;
    private const int Tag = 16;

    public static int Overhead => Nonce + Tag;

    public static void Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, string purpose, Span<byte> into)
    {
        RandomNumberGenerator.Fill(into[..Nonce]);
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(into[..Nonce], plain, into[Overhead..], into.Slice(Nonce, Tag), Encoding.UTF8.GetBytes(purpose));
    }

    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, string purpose)
    {
        var plain = new byte[sealedBytes.Length - Overhead];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(sealedBytes[..Nonce], sealedBytes[Overhead..], sealedBytes.Slice(Nonce, Tag), plain, Encoding.UTF8.GetBytes(purpose));
        return plain;
    }
}
