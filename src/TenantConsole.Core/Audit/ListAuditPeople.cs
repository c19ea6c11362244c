using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Audit;

/// <summary>The people by whom the trail can be filtered: the agency's members, by name.</summary>
[UseCase(Permission.AuditView, AgencyWide = true)]
public sealed class ListAuditPeople(TenantDatabases databases)
{
    /// <summary>A person.</summary>
    /// <param name="Member">Their id.</param>
    /// <param name="Name">Their name.</param>
    public sealed record Row(MemberId Member, string Name);

    /// <summary>Reads them.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AuditView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.AuditView);
        return await db.Members.OrderBy(m => m.Name).ThenBy(m => m.Id).Select(m => new Row(m.Id, m.Name)).ToListAsync(cancellationToken);
    }
}
