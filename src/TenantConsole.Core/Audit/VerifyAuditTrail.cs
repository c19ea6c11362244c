using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Audit;

/// <summary>Recomputes an agency's chain and finds the first place where the trail was changed.</summary>
[UseCase(Permission.AuditView, AgencyWide = true)]
public sealed class VerifyAuditTrail(TenantDatabases databases)
{
    private const int Chunk = 1_000;

    /// <summary>What was found.</summary>
    /// <param name="Sealed">Links that were checked.</param>
    /// <param name="Unsealed">Entries that wait for the next sealing.</param>
    /// <param name="Broken">The first link that does not hold, or null.</param>
    /// <param name="Reason">What is wrong with it, in words.</param>
    /// <param name="Head">The hash of the last link, in hexadecimal; compare it with the one in the logs.</param>
    public sealed record Verdict(long Sealed, long Unsealed, AuditSeal? Broken, string? Reason, string? Head)
    {
        /// <summary>True when nothing was changed.</summary>
        public bool Holds => Broken is null;
    }

    /// <summary>Walks the chain from its start.</summary>
    public async Task<Result<Verdict>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AuditView) is { } refusal)
        {
            return refusal;
        }

        await using var db = databases.Open(actor, Permission.AuditView);
        var seals = db.AuditSeals;
        var unsealed = await db.AuditEntries.LongCountAsync(e => !seals.Any(s => s.EntryId == e.Id), cancellationToken);
        var (sequence, hash) = (0L, AuditChain.Start);
        while (true)
        {
            var links = await db.AuditSeals.AsNoTracking().Where(s => s.Sequence > sequence).OrderBy(s => s.Sequence).Take(Chunk).ToListAsync(cancellationToken);
            var ids = links.Select(s => s.EntryId).ToList();
            var entries = await db.AuditEntries.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellationToken);
            foreach (var link in links)
            {
                if (Fault(link, sequence, hash, entries.GetValueOrDefault(link.EntryId)) is { } reason)
                {
                    return new Verdict(sequence, unsealed, link, reason, null);
                }

                (sequence, hash) = (link.Sequence, link.Hash);
            }

            if (links.Count < Chunk)
            {
                return new Verdict(sequence, unsealed, null, null, sequence == 0 ? null : Convert.ToHexStringLower(hash));
            }
        }
    }

    private static string? Fault(AuditSeal link, long previous, byte[] hash, AuditEntry? entry) =>
        link.Sequence != previous + 1 ? $"Link {previous + 1} is missing."
        : entry is null ? $"The entry of link {link.Sequence} was deleted."
        : !AuditChain.Next(hash, entry).AsSpan().SequenceEqual(link.Hash) ? $"The entry of link {link.Sequence} is not what was sealed."
        : null;
}
