using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>Keeps the columns that the actor wants to see in a list, in their order; null goes back to the list's own.</summary>
[UseCase(null)]
public sealed class ChooseColumns(TenantDatabases databases)
{
    private const int Most = 60;

    /// <summary>Keeps them. Names that the list does not know do no harm: it leaves them out.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, string list, IReadOnlyList<string>? columns, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return ViewsProblems.NoMember;
        if (columns is { Count: 0 or > Most } || columns?.Any(c => c.Length is 0 or > 40) == true || columns?.Distinct().Count() < columns?.Count)
            return ViewsProblems.BadColumns;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        if (columns is null)
        {
            await db.ColumnChoices.Where(c => c.MemberId == member && c.List == list).ExecuteDeleteAsync(cancellationToken);
        }
        else
        {
            var names = columns.ToArray();
            await db.Database.ExecuteSqlAsync(
                $"insert into activity.columns (tenant_id, member_id, list, columns) values ({actor.Tenant.Value}, {member.Value}, {list}, {names}) on conflict (tenant_id, member_id, list) do update set columns = excluded.columns",
                cancellationToken);
        }

        return Core.Done.Result;
    }
}
