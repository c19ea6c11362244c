using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>The 128 bits by which a notification is known for ever (R-024, decision 0022).</summary>
/// <remarks>
/// A numeric notification id stands in the first half, so that the keys of an agency grow to the right of the index, which stays in memory; the second half is a digest of app and subject. Whatever has no
/// numeric id is a digest of app, subject and id or else body. Two notifications with one key would have to agree in 128 bits, or in number and 64 bits.
/// </remarks>
public static class NotificationKey
{
    /// <summary>Subjects are digested once a store, not once a notification.</summary>
    /// <param name="appKey">The app.</param>
    /// <param name="subject">The shop, creator or seller; empty for the installation.</param>
    public static ulong Salt(string appKey, string subject)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{appKey}\n{subject}"), digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest);
    }

    /// <summary>The key of one delivery.</summary>
    /// <param name="salt">Of app and subject: <see cref="Salt"/>.</param>
    /// <param name="notificationId">UTF-8; empty when the body names none.</param>
    /// <param name="body">What was signed.</param>
    public static Guid Of(ulong salt, ReadOnlySpan<byte> notificationId, ReadOnlySpan<byte> body)
    {
        Span<byte> key = stackalloc byte[16];
        // A leading zero would make two ids one number.
        if (notificationId is [>= (byte)'1' and <= (byte)'9', ..] && Utf8Parser.TryParse(notificationId, out ulong number, out var read) && read == notificationId.Length)
        {
            BinaryPrimitives.WriteUInt64BigEndian(key, number);
            BinaryPrimitives.WriteUInt64BigEndian(key[8..], salt);
            return new Guid(key, bigEndian: true);
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        BinaryPrimitives.WriteUInt64BigEndian(key, salt);
        hash.AppendData(key[..8]);
        hash.AppendData(notificationId.IsEmpty ? "b"u8 : "i"u8);
        hash.AppendData(notificationId.IsEmpty ? body : notificationId);
        hash.GetHashAndReset(digest);
        return new Guid(digest[..16], bigEndian: true);
    }
}
