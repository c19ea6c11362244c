using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>
/// Seals new entries into each agency's chain. Runs on a schedule; safe on several nodes at once (the link's number is a key, and the
/// slower node's transaction fails and comes again) and after a crash (a link is one row).
/// </summary>
/// <remarks>
/// Entries of long transactions may come late: whatever has no link yet is sealed next, in the order of its id. An entry without the console's
/// stamp is not sealed: <see cref="VerifyAuditTrail"/> names it. Chains of the first release have none; they are sealed on until the first stamped link.
/// </remarks>
public sealed class SealAuditTrail(
    TenantDatabases databases, DirectoryDatabase directory, AuditStamps stamps, IEnumerable<IAuditAnchor> anchors, TimeProvider clock, ILogger<SealAuditTrail> log)
{
    private const int Chunk = 500;

    /// <summary>Seals all agencies' new entries.</summary>
    /// <returns>How many entries were sealed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(agencies, tenant => RunAsync(tenant, cancellationToken), log);
    }

    /// <summary>Seals one agency's new entries.</summary>
    public async Task<int> RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var (count, after) = (0, default(AuditEntryId?));
        while (true)
        {
            var (read, wrote, last) = await SealChunkAsync(tenant, after, cancellationToken);
            (count, after) = (count + wrote, last);
            if (read < Chunk)
            {
                return count;
            }
        }
    }

    private async Task<(int Read, int Wrote, AuditEntryId? Last)> SealChunkAsync(TenantId tenant, AuditEntryId? after, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var last = await db.AuditSeals.AsNoTracking().OrderByDescending(s => s.Sequence).FirstOrDefaultAsync(cancellationToken);
        var seals = db.AuditSeals;
        var waiting = db.AuditEntries.AsNoTracking().Where(e => !seals.Any(s => s.EntryId == e.Id));
        if (after is { } place)
        {
            waiting = waiting.Where(e => EF.Functions.GreaterThan(ValueTuple.Create(e.Id), ValueTuple.Create(place)));
        }

        var entries = await waiting.OrderBy(e => e.Id).Take(Chunk).ToListAsync(cancellationToken);
        if (entries.Count == 0)
        {
            return default;
        }

        var keys = await stamps.KeysAsync(cancellationToken);
        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? AuditChain.Start);
        var older = last is { Stamp: null };
        foreach (var entry in entries)
        {
            var stamped = AuditStamps.Holds(keys, entry);
            if (!stamped && !(older && entry.Stamp is null))
            {
                continue;
            }

            older &= !stamped;
            hash = AuditChain.Next(hash, entry);
            // whole microseconds: what the database keeps, and what the stamp is over
            var now = clock.GetUtcNow();
            now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
            var link = new AuditSeal { TenantId = tenant, Sequence = ++sequence, EntryId = entry.Id, Hash = hash, SealedAt = now };
            link.Stamp = stamped ? AuditStamps.Of(keys, link) : null;
            db.AuditSeals.Add(link);
        }

        var wrote = await db.SaveChangesAsync(cancellationToken);
        if (wrote > 0)
        {
            // Anchors outside the database: a chain cut at its end no longer reaches them.
            var head = Convert.ToHexStringLower(hash);
            foreach (var anchor in anchors)
            {
                await anchor.KeepAsync(tenant, new AuditHead(sequence, head), cancellationToken);
            }

            log.Sealed(tenant, wrote, sequence, head);
        }

        return (entries.Count, wrote, entries[^1].Id);
    }
}
