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
/// <remarks>Entries of long transactions may come late: whatever has no link yet is sealed next, in the order of its id.</remarks>
public sealed class SealAuditTrail(TenantDatabases databases, DirectoryDatabase directory, TimeProvider clock, ILogger<SealAuditTrail> log)
{
    private const int Chunk = 500;

    /// <summary>Seals all agencies' new entries.</summary>
    /// <returns>How many entries were sealed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = directory.Open();
        var tenants = await db.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken);
        var count = 0;
        foreach (var tenant in tenants)
        {
            count += await RunAsync(tenant, cancellationToken);
        }

        return count;
    }

    /// <summary>Seals one agency's new entries.</summary>
    public async Task<int> RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var count = 0;
        int chunk;
        do
        {
            chunk = await SealChunkAsync(tenant, cancellationToken);
            count += chunk;
        }
        while (chunk == Chunk);
        return count;
    }

    private async Task<int> SealChunkAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var last = await db.AuditSeals.AsNoTracking().OrderByDescending(s => s.Sequence).FirstOrDefaultAsync(cancellationToken);
        var seals = db.AuditSeals;
        var entries = await db.AuditEntries.AsNoTracking().Where(e => !seals.Any(s => s.EntryId == e.Id))
            .OrderBy(e => e.Id).Take(Chunk).ToListAsync(cancellationToken);
        if (entries.Count == 0)
        {
            return 0;
        }

        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? AuditChain.Start);
        foreach (var entry in entries)
        {
            hash = AuditChain.Next(hash, entry);
            db.AuditSeals.Add(new AuditSeal { TenantId = tenant, Sequence = ++sequence, EntryId = entry.Id, Hash = hash, SealedAt = clock.GetUtcNow() });
        }

        await db.SaveChangesAsync(cancellationToken);
        // The head in the logs is an anchor outside the database: a chain cut at its end no longer reaches it.
        log.Sealed(tenant, entries.Count, sequence, Convert.ToHexStringLower(hash));
        return entries.Count;
    }
}
