using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Activity.Mail;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores;

/// <summary>Makes a broken connection known where people look: a finding until it is mended, and a mail to the admins, once a break.</summary>
internal static class BrokenConnection
{
    public const string FindingKind = "stores.connection-broken";

    private const string Link = "/settings/stores";

    /// <summary>Raises it in the unit of work that marks the authorization as broken.</summary>
    public static async Task RaiseBrokenAsync(this ConsoleDb db, Authorization row, TimeProvider clock, CancellationToken cancellationToken)
    {
        var found = new Finding
        {
            TenantId = db.Tenant,
            Id = EntityId.New<FindingId>(clock),
            Kind = FindingKind,
            Fingerprint = row.Id.ToString(),
            Title = Phrase.Of("stores.finding.broken", row.SellerName),
            Detail = row.Reason,
            Link = Link,
            FoundAt = clock.GetUtcNow(),
        };
        if (await db.RaiseAsync(found, cancellationToken) != found)
            return; // known already: nobody wants the mail twice
        var stores = await db.Stores.Where(s => s.AuthorizationId == row.Id).Select(s => new GroupedStore(s.StoreId, s.ClientId, s.Name)).ToListAsync(cancellationToken);
        var people = await db.HoldersAsync(Permission.StoreView, stores, cancellationToken);
        await db.NotifyAsync(people, new(NotificationKind.FindingRaised, FindingKind, found.Title, Link), clock, cancellationToken);
        var template = new MailTemplate(StoresTexts.Say["stores.mail.broken.subject"], StoresTexts.Say["stores.mail.broken.body"]);
        var values = new Dictionary<string, string> { ["seller"] = row.SellerName, ["reason"] = row.Reason ?? "", ["link"] = Link };
        foreach (var address in await AdminsAsync(db, cancellationToken))
            MailOutbox.Enqueue(db, clock, address, template, values);
    }

    /// <summary>Closes it: the seller consented again. A statement of the current transaction.</summary>
    public static Task SettleBrokenAsync(this ConsoleDb db, AuthorizationId id, TimeProvider clock, CancellationToken cancellationToken) =>
        db.SettleAsync(FindingKind, id.ToString(), clock.GetUtcNow(), cancellationToken);

    private static Task<List<string>> AdminsAsync(ConsoleDb db, CancellationToken cancellationToken)
    {
        var admins = db.Grants.Where(g => g.Role == BuiltInRole.Admin && g.ClientId == null && g.StoreId == null).Select(g => g.MemberId);
        return db.Members.Where(m => admins.Contains(m.Id)).Select(m => m.Email).Distinct().ToListAsync(cancellationToken);
    }
}
