using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Audit;

/// <summary>One entry of the trail, with the link that seals it.</summary>
[UseCase(Permission.AuditView)]
public sealed class GetAuditEntry(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>The entry.</summary>
    /// <param name="Entry">As it was written.</param>
    /// <param name="Names">The names of what it mentions.</param>
    /// <param name="Seal">Its link; null until the next sealing.</param>
    public sealed record Details(AuditEntry Entry, AuditNames Names, AuditSeal? Seal);

    /// <summary>Reads it.</summary>
    public async Task<Result<Details>> RunAsync(Actor actor, AuditEntryId id, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.AuditView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.AuditView);
        if (await db.AuditEntriesFor(db.Scope).FirstOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } entry)
            return AuditProblems.UnknownEntry;
        var seal = await db.AuditSeals.AsNoTracking().FirstOrDefaultAsync(s => s.EntryId == id, cancellationToken);
        return new Details(entry, await AuditNames.ReadAsync(db, groups, ListAuditEntries.Mentions(entry), cancellationToken), seal);
    }
}
