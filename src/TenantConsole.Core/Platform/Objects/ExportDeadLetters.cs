using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Writes the filtered list of dead letters while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportDeadLetters(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Letters that one file holds: what is written in a few seconds.</summary>
    public const int Most = 100_000;

    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Store">A store's name.</param>
    public sealed record Request(DeadLetterFilter Filter, TableFormat Format, TimeZoneInfo Zone, Func<StoreId, string?> Store);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        List<DeadLetterRow> rows;
        await using (var db = databases.Open(actor, Permission.RunView))
        {
            rows = await request.Filter.Of(db.DeadLetters).OrderByDescending(d => d.FailedAt).ThenByDescending(d => d.Kind).ThenByDescending(d => d.ObjectId)
                .Select(DeadLetterRow.Of).Take(Most + 1).ToListAsync(cancellationToken);
            if (rows.Count > Most)
                return DeadLetterProblems.TooMany(Most);
            db.Record(actor, clock, "platform.dead-letters-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { Objects = rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(PlatformTexts.Say["platform.letters.export"],
        [
            Text("store", 26), Text("kind", 14), Text("id", 24), Text("why", 60), Text("error", 26), SheetColumn.Integer(PlatformTexts.Say["platform.letters.export.tries"]),
            Time("first"), Time("last"), Time("version"),
        ]);
        foreach (var row in rows)
        {
            writer.BeginRow();
            writer.Text(request.Store(row.Store));
            writer.Text(row.Kind);
            writer.Text(row.Id);
            writer.Text(row.Words.In(request.Zone));
            writer.Text(row.Reason);
            writer.Integer(row.Attempts);
            writer.Timestamp(row.FirstFailedAt);
            writer.Timestamp(row.FailedAt);
            writer.Timestamp(row.Version);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static SheetColumn Text(string key, double width) => SheetColumn.Text(PlatformTexts.Say["platform.letters.export." + key], width);

    private static SheetColumn Time(string key) => SheetColumn.Timestamp(PlatformTexts.Say["platform.letters.export." + key]);
}
