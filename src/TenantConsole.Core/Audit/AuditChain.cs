using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Core.Audit;

/// <summary>The rule of the chain: pure, so that anybody can recompute it from an export.</summary>
public static class AuditChain
{
    /// <summary>What stands before the first link.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>The hash of the link that seals this entry after the given hash.</summary>
    /// <remarks>Each field is written as its length in bytes (4, big endian, -1 for none) and its UTF-8, so that no two entries can be written alike.</remarks>
    public static byte[] Next(ReadOnlySpan<byte> previous, AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var field in Fields(entry))
        {
            Append(hash, field);
        }

        // Later than the first release: written only where there is one, so that older links stay what they are. Lengths keep it unambiguous.
        if (entry.Device is not null)
        {
            Append(hash, entry.Device);
        }

        return hash.GetHashAndReset();
    }

    private static IEnumerable<string?> Fields(AuditEntry entry) =>
    [
        entry.TenantId.ToString(),
        entry.Id.ToString(),
        // microseconds: what the database keeps
        (entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(System.Globalization.CultureInfo.InvariantCulture),
        entry.ActorKind.ToString(),
        entry.MemberId?.ToString(),
        entry.ActorName,
        entry.Address,
        entry.Action,
        entry.SubjectKind,
        entry.SubjectId,
        entry.StoreId?.ToString(),
        entry.Before,
        entry.After,
        entry.Note,
    ];

    private static void Append(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = field is null ? null : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32BigEndian(length, bytes?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(bytes ?? []);
    }
}
