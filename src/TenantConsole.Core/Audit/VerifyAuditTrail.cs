using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Core.Audit;

/// <summary>Recomputes an agency's chain and finds every place where the trail was changed.</summary>
/// <remarks>
/// Four proofs stand beside one another: each entry's stamp, each link's stamp, the hashes from link to link, and the head kept outside the
/// database. What one kind of tampering passes, another catches: decision 0018 has the table.
/// </remarks>
[UseCase(Permission.AuditView, AgencyWide = true)]
public sealed class VerifyAuditTrail(TenantDatabases databases, AuditStamps stamps, IEnumerable<IAuditAnchor> anchors)
{
    /// <summary>Places that are told; a trail with more is told as far as these.</summary>
    public const int MostFaults = 50;

    private const int Chunk = 1_000;

    /// <summary>What was found.</summary>
    /// <param name="Sealed">Links that were checked.</param>
    /// <param name="Unsealed">Entries that wait for the next sealing.</param>
    /// <param name="Faults">Where it does not hold, in the order of the chain; empty when nothing was changed.</param>
    /// <param name="Head">The hash of the last link, in hexadecimal; compare it with the one in the logs.</param>
    /// <param name="LastAt">When the newest sealed entry was written.</param>
    public sealed record Verdict(long Sealed, long Unsealed, IReadOnlyList<AuditFault> Faults, string? Head, DateTimeOffset? LastAt)
    {
        /// <summary>True when nothing was changed.</summary>
        public bool Holds => Faults.Count == 0;
    }

    /// <summary>Walks the chain from its start.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="progress">Told how many links are done of how many.</param>
    /// <param name="cancellationToken">Stops between chunks.</param>
    public async Task<Result<Verdict>> RunAsync(Actor actor, Func<long, long, Task>? progress, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AuditView) is { } refusal)
        {
            return refusal;
        }

        var keys = await stamps.KeysAsync(cancellationToken);
        await using var db = databases.Open(actor, Permission.AuditView);
        AuditHead? kept = null;
        foreach (var anchor in anchors)
        {
            kept = await anchor.ReadAsync(actor.Tenant, cancellationToken) is { } head && head.Sequence > (kept?.Sequence ?? 0) ? head : kept;
        }

        var walk = new AuditWalk(keys, kept);
        var total = progress is null ? 0 : await db.AuditSeals.LongCountAsync(cancellationToken);
        while (true)
        {
            var place = walk.Sequence;
            var links = await db.AuditSeals.AsNoTracking().Where(s => s.Sequence > place).OrderBy(s => s.Sequence).Take(Chunk).ToListAsync(cancellationToken);
            var ids = links.Select(s => s.EntryId).ToList();
            var entries = await db.AuditEntries.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellationToken);
            links.ForEach(link => walk.Take(link, entries.GetValueOrDefault(link.EntryId)));
            if (progress is not null)
            {
                await progress(walk.Links, total);
            }

            if (links.Count < Chunk)
            {
                break;
            }
        }

        walk.End();
        var unsealed = await UnsealedAsync(db, keys, walk, cancellationToken);
        return new Verdict(walk.Links, unsealed, walk.Faults, walk.Head, walk.LastAt);
    }

    /// <summary>Entries that no link seals: each must carry the console's stamp.</summary>
    private static async Task<long> UnsealedAsync(ConsoleDb db, SecretKeys keys, AuditWalk walk, CancellationToken cancellationToken)
    {
        var seals = db.AuditSeals;
        var count = 0L;
        await foreach (var entry in db.AuditEntries.AsNoTracking().Where(e => !seals.Any(s => s.EntryId == e.Id)).OrderBy(e => e.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (AuditStamps.Holds(keys, entry) || (entry.Stamp is null && !walk.HasStamped && walk.Links > 0))
            {
                count++;
            }
            else
            {
                walk.Add(new(entry.Stamp is null ? AuditFaultKind.EntryInserted : AuditFaultKind.EntryChanged, null, entry.Id, entry.At));
            }
        }

        return count;
    }
}
