using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Audit;

/// <summary>The trail, newest first, a page at a time by key.</summary>
[UseCase(Permission.AuditView)]
public sealed class ListAuditEntries(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>What to show.</summary>
    /// <param name="Filter">Which entries.</param>
    /// <param name="After">The last entry of the page before.</param>
    /// <param name="Size">Rows of a page, 1 to 200.</param>
    public sealed record Request(AuditFilter Filter, AuditEntryId? After = null, int Size = 50);

    /// <summary>One page.</summary>
    /// <param name="Rows">The entries.</param>
    /// <param name="Names">The names of what they mention.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    public sealed record Page(IReadOnlyList<AuditEntry> Rows, AuditNames Names, AuditEntryId? Next);

    /// <summary>Reads one page.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.AuditView) is { } refusal)
            return refusal;
        var size = Math.Clamp(request.Size, 1, 200);
        await using var db = databases.Open(actor, Permission.AuditView);
        var entries = db.AuditEntriesFor(db.Scope).Matching(request.Filter);
        if (request.After is { } after)
            entries = entries.Where(e => EF.Functions.LessThan(ValueTuple.Create(e.Id), ValueTuple.Create(after)));
        var rows = await entries.OrderByDescending(e => e.Id).Take(size + 1).ToListAsync(cancellationToken);
        AuditEntryId? next = null;
        if (rows.Count > size)
            (rows, next) = (rows[..size], rows[size - 1].Id);
        return new Page(rows, await AuditNames.ReadAsync(db, groups, rows.SelectMany(Mentions), cancellationToken), next);
    }

    /// <summary>Where an entry names other things.</summary>
    internal static IEnumerable<string?> Mentions(AuditEntry entry) => [entry.SubjectId, entry.StoreId?.ToString(), entry.Before, entry.After];
}
