using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Findings;

/// <summary>The open findings, most urgent first: the inbox of the home page (B-01).</summary>
[UseCase(Permission.StoreView)]
public sealed class ListFindings(TenantDatabases databases)
{
    /// <summary>One open finding.</summary>
    public sealed record Row(FindingId Id, string Kind, Phrase Title, Phrase? Detail, StoreId? Store, string? Link, string? Owner, DateTimeOffset? DueAt, decimal? Stake, string? StakeCurrency, DateTimeOffset FoundAt);

    /// <summary>At most <paramref name="most"/> open findings of the actor's stores and of the agency itself.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, int most, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView) is { } refusal)
        {
            return refusal;
        }

        await using var db = databases.Open(actor, Permission.StoreView);
        var members = db.Members.IgnoreQueryFilters([AccessModel.PresentFilter]); // an owner who was removed keeps the name
        var (all, stores) = (db.Scope.All, db.Scope.Stores.ToArray());
        var rows = await db.Findings
            .Where(f => f.ClosedAt == null && (all || (f.StoreId != null && stores.Contains(f.StoreId.Value))))
            .OrderBy(f => f.DueAt == null).ThenBy(f => f.DueAt).ThenByDescending(f => f.Id)
            .Take(most)
            .Select(f => new Row(f.Id, f.Kind, f.Title, f.Detail, f.StoreId, f.Link,
                members.Where(m => m.Id == f.OwnerId).Select(m => m.Name).FirstOrDefault(), f.DueAt, f.Stake, f.StakeCurrency, f.FoundAt))
            .ToListAsync(cancellationToken);
        return rows;
    }
}
