using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Platform;

/// <summary>Writes the module's lists while the browser waits; the trail says how many rows left, as of every file that leaves.</summary>
public sealed class ListFiles(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Rows that one file holds: what is written in a few seconds.</summary>
    private const int Most = 100_000;

    /// <summary>Reads the rows in reach of who may see runs, and writes them.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">The trail's word for it.</param>
    /// <param name="rows">The rows in their order.</param>
    /// <param name="columns">What is written of each.</param>
    /// <param name="kind">The file's kind, and the zone in which times are written.</param>
    /// <param name="target">Where to.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Result<TableResult>> WriteAsync<TRow>(
        Actor actor, string action, Func<ConsoleDb, IQueryable<TRow>> rows, ListFile<TRow> columns, (TableFormat Format, TimeZoneInfo Zone) kind, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        List<TRow> found;
        await using (var db = databases.Open(actor, Permission.RunView))
        {
            found = await rows(db).Take(Most + 1).ToListAsync(cancellationToken);
            if (found.Count > Most)
                return ListProblems.TooManyRows(Most);
            db.Record(actor, clock, action, ("export", kind.Format.ToString().ToLowerInvariant()), after: new { Rows = found.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(kind.Format, target, kind.Zone, clock);
        return await columns.WriteAsync(writer, found, cancellationToken);
    }
}
