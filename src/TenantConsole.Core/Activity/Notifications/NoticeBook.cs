using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Mail;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>
/// How people are told, inside the transaction of what happened: rows, mails and the call to open pages are one statement, so none of them
/// is there without the change or missing after it.
/// </summary>
public static class NoticeBook
{
    // Data-modifying parts run whether or not they are read; the calls are what is read.
    private const string Sql = """
        with told as (
          select who.notification, who.mail, m.id as member, m.email, coalesce(c.channel, 'InApp') as channel
          from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as who(member, notification, mail)
          join access.members m on m.tenant_id = $1 and m.id = who.member and m.removed_at is null
          left join activity.notification_choices c on c.tenant_id = $1 and c.member_id = m.id and c.kind = $5
          where coalesce(c.channel, 'InApp') <> 'Off'
        ), noted as (
          insert into activity.notifications (tenant_id, id, member_id, kind, thing, subject, link, store_id, created_at)
          select $1, notification, member, $5, $6, $7, $8, $9, $10 from told
        ), mailed as (
          insert into activity.mails (tenant_id, id, recipient, subject, body, created_at, due_at, attempts)
          select $1, mail, email, $11, $12, $10, $10, 0 from told where channel = 'Mail'
        )
        select pg_notify($13, $14 || member) from told
        """;

    /// <summary>The topic of one member's notifications: only their open pages are called.</summary>
    public static string Topic(MemberId member) => $"notifications:{member}";

    /// <summary>The statement, for a batch of one's own. Who chose not to be told of the kind is left out, and so is who is no member.</summary>
    public static NpgsqlBatchCommand Command(TenantId tenant, IReadOnlyCollection<MemberId> people, Notice notice, TimeProvider clock)
    {
        var subject = notice.Subject.ToString();
        var members = people.Distinct().Select(p => p.Value).ToArray();
        return new NpgsqlBatchCommand(Sql)
        {
            Parameters =
            {
                Of(tenant.Value),
                Of(members),
                Of(members.Select(_ => EntityId.New<NotificationId>(clock).Value).ToArray()),
                Of(members.Select(_ => EntityId.New<MailId>(clock).Value).ToArray()),
                Of(notice.Kind.ToString()),
                Of(notice.Thing),
                Of(notice.Subject.Stored),
                Of(notice.Link),
                new NpgsqlParameter { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid, Value = (object?)notice.Store?.Value ?? DBNull.Value },
                Of(clock.GetUtcNow()),
                Of(NotificationTexts.Say[$"mail.{notice.Kind}", subject].ReplaceLineEndings(" ")),
                Of(NotificationTexts.Say["mail.body", NotificationTexts.Say[$"mail.{notice.Kind}", subject], notice.Link]),
                Of(ChangeNotice.Channel),
                Of($"{tenant}:notifications:"),
            },
        };
    }

    /// <summary>Tells people. A statement of the unit of work's current transaction, which there must be: what is told and what happened are one.</summary>
    public static async Task NotifyAsync(this ConsoleDb db, IReadOnlyCollection<MemberId> people, Notice notice, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
            return;
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("People are told inside the transaction of what happened: begin one first.");
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)transaction.GetDbTransaction());
        batch.BatchCommands.Add(Command(db.Tenant, people, notice, clock));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// The members who hold a permission on at least one of some stores; without stores, those who hold it on all of the agency. The stores come
    /// from the caller, with their clients, because grants may name either.
    /// </summary>
    public static async Task<IReadOnlyList<MemberId>> HoldersAsync(this ConsoleDb db, string permission, IReadOnlyCollection<GroupedStore> stores, CancellationToken cancellationToken)
    {
        var grants = await db.Grants.Join(db.RolePermissions.Where(p => p.Permission == permission), g => g.Role, p => p.Role, (g, _) => new { g.MemberId, g.ClientId, g.StoreId })
            .ToListAsync(cancellationToken);
        return [.. grants.Where(g => (g.ClientId is null && g.StoreId is null) || stores.Any(s => g.StoreId is { } store ? store == s.Store : g.ClientId == s.Client))
            .Select(g => g.MemberId).Distinct()];
    }

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };
}
