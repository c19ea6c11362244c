using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>
/// Writes the invitations that nobody took up yet, one row for each of their roles, while the browser waits; audited, since it takes addresses out. Their
/// links are not in it: nobody can read them any more.
/// </summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ExportInvitations(TenantDatabases databases, ListInvitations list, TimeProvider clock)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    public sealed record Request(TableFormat Format, TimeZoneInfo Zone);

    /// <summary>Writes them.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;
        var rows = await list.RunAsync(actor, cancellationToken);
        if (!rows.Ok)
            return rows.Problem;

        await using (var db = databases.Open(actor, Permission.MemberManage))
        {
            db.Record(actor, clock, "access.invitations-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { invitations = rows.Value.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(AccessTexts.Say["export.invitations"],
        [
            SheetColumn.Text(AccessTexts.Say["export.email"], 34), SheetColumn.Text(AccessTexts.Say["export.state"], 10), SheetColumn.Text(AccessTexts.Say["export.role"], 22),
            SheetColumn.Text(AccessTexts.Say["export.where"], 30), SheetColumn.Text(AccessTexts.Say["export.invited-by"], 26),
            SheetColumn.Timestamp(AccessTexts.Say["export.sent"]), SheetColumn.Timestamp(AccessTexts.Say["export.expires"]),
        ]);
        foreach (var row in rows.Value)
        {
            foreach (var grant in row.Grants.Count > 0 ? row.Grants : [null!])
            {
                writer.BeginRow();
                writer.Text(row.Email);
                writer.Text(AccessTexts.Say[row.Expired ? "state.expired" : "state.invited"]);
                writer.Text(grant?.Role);
                writer.Text(grant?.Where);
                writer.Text(row.InvitedBy);
                writer.Timestamp(row.SentAt);
                writer.Timestamp(row.ExpiresAt);
                await writer.EndRowAsync(cancellationToken);
            }
        }

        return await writer.CompleteAsync([], cancellationToken);
    }
}
