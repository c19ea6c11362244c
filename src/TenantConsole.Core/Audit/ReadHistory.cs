using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>
/// What was done to one record, newest first: its History tab. Who may see the record sees who did what and when; from where and with what needs
/// <see cref="Permission.AuditView"/>.
/// </summary>
[UseCase(Permission.StoreView)]
public sealed class ReadHistory(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>Entries that are read; older ones are in the trail itself.</summary>
    public const int Length = 50;

    /// <summary>The history of one record.</summary>
    /// <param name="Entries">Newest first; without address and device for who may not see them.</param>
    /// <param name="Names">The names of what they mention.</param>
    /// <param name="More">There are older ones.</param>
    /// <param name="WithOrigin">True when the actor may see from where it was done, and open the trail.</param>
    public sealed record History(IReadOnlyList<AuditEntry> Entries, AuditNames Names, bool More, bool WithOrigin);

    /// <summary>Reads it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="kind">The kind of record, as the trail calls it: <c>order</c>, <c>store</c>, <c>run</c>, <c>client</c>, <c>member</c>.</param>
    /// <param name="id">Which one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Result<History>> RunAsync(Actor actor, string kind, string id, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView) is { } refusal)
            return refusal;
        var (permission, store) = Needed(kind, id);
        if (store is { } one && actor.Lacks(permission, one) is { } unseen)
            return unseen;
        if (actor.Lacks(permission) is { } refused)
            return refused;

        if (store is { } known && (await groups.ListAsync(actor.Tenant, cancellationToken)).All(s => s.Store != known))
            return AuditProblems.UnknownRecord;

        var scope = actor.Scope(permission);
        await using var db = databases.Open(actor, permission);
        var rows = await db.AuditEntriesFor(scope).Where(e => e.SubjectKind == kind && e.SubjectId == id)
            .OrderByDescending(e => e.Id).Take(Length + 1).ToListAsync(cancellationToken);
        var origin = actor.Scope(Permission.AuditView) is var seen && (seen.All || (store is { } s && seen.Contains(s)));
        var names = await AuditNames.ReadAsync(db, groups, rows.SelectMany(ListAuditEntries.Mentions), cancellationToken);
        return new History([.. rows.Take(Length).Select(row => origin ? row : WithoutOrigin(row))], names, rows.Count > Length, origin);
    }

    // What one must be able to see to see what was done to it; for kinds that no page shows, the trail's own permission.
    private static (string Permission, StoreId? Store) Needed(string kind, string id) => kind switch
    {
        "order" => (Permission.OrderView, EntityId.Parse<StoreId>(id.Split('/')[0])),
        "store" => (Permission.StoreView, EntityId.Parse<StoreId>(id)),
        "run" => (Permission.RunView, null),
        "client" => (Permission.StoreConnect, null),
        "member" or "invitation" => (Permission.MemberManage, null),
        "role" => (Permission.RoleManage, null),
        "api-key" => (Permission.ApikeyManage, null),
        "branding" => (Permission.BrandingEdit, null),
        _ => (Permission.AuditView, null),
    };

    private static AuditEntry WithoutOrigin(AuditEntry entry) => new()
    {
        TenantId = entry.TenantId,
        Id = entry.Id,
        At = entry.At,
        ActorKind = entry.ActorKind,
        MemberId = entry.MemberId,
        ActorName = entry.ActorName,
        Action = entry.Action,
        SubjectKind = entry.SubjectKind,
        SubjectId = entry.SubjectId,
        StoreId = entry.StoreId,
        Before = entry.Before,
        After = entry.After,
        Note = entry.Note,
    };
}
