using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>Writes an access review: who can do something, or what somebody can do. Audited, since it takes names and addresses out.</summary>
[UseCase(Permission.MemberManage, AgencyWide = true)]
public sealed class ExportAccess(TenantDatabases databases, ListHolders holders, ListMemberAccess access, TimeProvider clock)
{
    /// <summary>What is asked for: a permission (and a store), or a person.</summary>
    /// <param name="Permission">The permission.</param>
    /// <param name="Store">Only for this store.</param>
    /// <param name="Member">The person; then the permission does not count.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    public sealed record Request(string? Permission, StoreId? Store, MemberId? Member, TableFormat Format, TimeZoneInfo Zone);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.MemberManage) is { } refusal)
            return refusal;
        return request.Member is { } member
            ? await OfMemberAsync(actor, request, member, target, cancellationToken)
            : await OfPermissionAsync(actor, request, target, cancellationToken);
    }

    private async Task<Result<TableResult>> OfPermissionAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        var answer = await holders.RunAsync(actor, new(request.Permission ?? "", request.Store), cancellationToken);
        if (!answer.Ok)
            return answer.Problem;
        await RecordAsync(actor, ("permission", request.Permission!), answer.Value.Rows.Count, request.Store, cancellationToken);

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(AccessTexts.Say["export.access"],
        [
            SheetColumn.Text(AccessTexts.Say["export.permission"], 30), SheetColumn.Text(AccessTexts.Say["export.name"], 26), SheetColumn.Text(AccessTexts.Say["export.email"], 34),
            SheetColumn.Text(AccessTexts.Say["export.via"], 40), SheetColumn.Text(AccessTexts.Say["export.where"], 40), SheetColumn.Timestamp(AccessTexts.Say["export.seen"]),
        ]);
        foreach (var row in answer.Value.Rows)
        {
            writer.BeginRow();
            writer.Text(PermissionTexts.Name(request.Permission!));
            writer.Text(row.Name);
            writer.Text(row.Email);
            writer.Text(string.Join(", ", row.Via.Select(v => v.Words)));
            writer.Text(row.Where);
            writer.Timestamp(row.LastSeenAt);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private async Task<Result<TableResult>> OfMemberAsync(Actor actor, Request request, MemberId member, Stream target, CancellationToken cancellationToken)
    {
        var answer = await access.RunAsync(actor, member, cancellationToken);
        if (!answer.Ok)
            return answer.Problem;
        await RecordAsync(actor, ("member", member.ToString()), answer.Value.Rows.Count, null, cancellationToken);

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(AccessTexts.Say["export.access"],
        [
            SheetColumn.Text(AccessTexts.Say["export.name"], 26), SheetColumn.Text(AccessTexts.Say["export.email"], 34), SheetColumn.Text(AccessTexts.Say["export.permission"], 30),
            SheetColumn.Text(AccessTexts.Say["export.where"], 40), SheetColumn.Text(AccessTexts.Say["export.via"], 40),
        ]);
        foreach (var row in answer.Value.Rows)
        {
            writer.BeginRow();
            writer.Text(answer.Value.Name);
            writer.Text(answer.Value.Email);
            writer.Text(PermissionTexts.Name(row.Permission));
            writer.Text(row.Where);
            writer.Text(string.Join(", ", row.Via.Select(v => v.Words)));
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private async Task RecordAsync(Actor actor, (string Kind, string Id) subject, int rows, StoreId? store, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor, Permission.MemberManage);
        db.Record(actor, clock, "access.review-exported", subject, after: new { rows }, store: store);
        await db.SaveChangesAsync(cancellationToken);
    }
}
