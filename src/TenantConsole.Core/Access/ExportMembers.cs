using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Access;

/// <summary>
/// Writes the list of people, one row for each of their roles. At most some hundred people, so it is written while the browser waits and not
/// as a run; audited, since it takes names and addresses out.
/// </summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ExportMembers(TenantDatabases databases, ListMembers list, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which people.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    public sealed record Request(MemberFilter Filter, TableFormat Format, TimeZoneInfo Zone);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;
        var roster = await list.RunAsync(actor, cancellationToken);
        if (!roster.Ok)
            return roster.Problem;

        var rows = roster.Value.Rows.Where(request.Filter.Matches).ToList();
        await using (var db = databases.Open(actor, Permission.MemberManage))
        {
            db.Record(actor, clock, "access.members-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { people = rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(AccessTexts.Say["export.members"],
        [
            SheetColumn.Text(AccessTexts.Say["export.name"], 26), SheetColumn.Text(AccessTexts.Say["export.email"], 34), SheetColumn.Text(AccessTexts.Say["export.state"], 10),
            SheetColumn.Text(AccessTexts.Say["export.role"], 22), SheetColumn.Text(AccessTexts.Say["export.where"], 30), SheetColumn.Boolean(AccessTexts.Say["export.factor"], 14),
            SheetColumn.Timestamp(AccessTexts.Say["export.joined"]), SheetColumn.Timestamp(AccessTexts.Say["export.seen"]), SheetColumn.Timestamp(AccessTexts.Say["export.removed"]),
        ]);
        foreach (var row in rows)
        {
            foreach (var grant in row.Grants.Count > 0 ? row.Grants : [null!])
            {
                writer.BeginRow();
                writer.Text(row.Name);
                writer.Text(row.Email);
                writer.Text(AccessTexts.Say[row.Removed ? "state.removed" : "state.active"]);
                writer.Text(grant?.Role);
                writer.Text(grant?.Where);
                writer.Boolean(row.SecondFactor);
                writer.Timestamp(row.JoinedAt);
                writer.Timestamp(row.LastSeenAt);
                writer.Timestamp(row.RemovedAt);
                await writer.EndRowAsync(cancellationToken);
            }
        }

        return await writer.CompleteAsync([], cancellationToken);
    }
}
