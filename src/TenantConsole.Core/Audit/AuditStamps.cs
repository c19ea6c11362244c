using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Core.Audit;

/// <summary>
/// Stamps each entry as it is saved, and each link as it is sealed, with a digest under a key that the database does not hold in clear: whoever
/// owns the database can change rows and recompute hashes, but cannot write an entry or a link that the console would take for its own.
/// </summary>
public sealed class AuditStamps(SecretVault vault) : SaveChangesInterceptor
{
    /// <inheritdoc />
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        List<AuditEntry>? added = null;
        foreach (var row in eventData.Context!.ChangeTracker.Entries<AuditEntry>())
        {
            if (row.State == EntityState.Added)
                (added ??= []).Add(row.Entity);
        }

        if (added is not null)
        {
            var keys = await vault.KeysAsync(cancellationToken);
            added.ForEach(entry => entry.Stamp = Of(keys, entry));
        }

        return result;
    }

    /// <summary>The keys, for whoever compares many.</summary>
    public ValueTask<SecretKeys> KeysAsync(CancellationToken cancellationToken) => vault.KeysAsync(cancellationToken);

    /// <summary>The stamp that an entry must carry.</summary>
    public static byte[] Of(SecretKeys keys, AuditEntry entry) =>
        keys.Digest("audit.entry", Convert.ToHexString(AuditChain.Next(AuditChain.Start, entry)));

    /// <summary>The stamp that a link must carry.</summary>
    public static byte[] Of(SecretKeys keys, AuditSeal seal) => keys.Digest("audit.seal", string.Create(
        CultureInfo.InvariantCulture,
        $"{seal.TenantId}|{seal.Sequence}|{seal.EntryId}|{Convert.ToHexString(seal.Hash)}|{seal.SealedAt.UtcTicks / TimeSpan.TicksPerMicrosecond}"));

    /// <summary>True when the console wrote the entry as it stands.</summary>
    public static bool Holds(SecretKeys keys, AuditEntry entry) => entry.Stamp is { } stamp && CryptographicOperations.FixedTimeEquals(stamp, Of(keys, entry));

    /// <summary>True when the console sealed the link as it stands.</summary>
    public static bool Holds(SecretKeys keys, AuditSeal seal) => seal.Stamp is { } stamp && CryptographicOperations.FixedTimeEquals(stamp, Of(keys, seal));
}
