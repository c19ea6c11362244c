using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Accounts;

/// <summary>
/// Writes down what people change about their own account: an audit entry in each agency they are a member of, since each relies on it, and one
/// mail to the person from the agency they worked in last (docs/decisions/0011). There is no actor: the account belongs to no agency.
/// </summary>
public sealed class RecordAccountChange(TenantDatabases databases, Actors actors, IMemberMail mail, TimeProvider clock, IOptions<AccessOptions> options)
{
    private static readonly AccountChange[] Unmailed = [AccountChange.NameChanged, AccountChange.PasskeyRenamed, AccountChange.SessionEnded, AccountChange.SessionsEnded];

    /// <summary>What happened.</summary>
    /// <param name="UserId">Whose account.</param>
    /// <param name="Email">Where the mail goes: for a changed address, the old one.</param>
    /// <param name="Home">The agency whose outbox sends it; another of theirs when they are no member of it.</param>
    /// <param name="Change">What was done.</param>
    /// <param name="Address">The network address it came from.</param>
    /// <param name="Device">The browser and system, in words; null when it does not say.</param>
    /// <param name="NewName">Their name from now on, in all agencies.</param>
    /// <param name="NewEmail">Their address from now on, in all agencies.</param>
    public sealed record Request(
        Guid UserId, string Email, TenantId? Home, AccountChange Change, string? Address, string? Device, string? NewName = null, string? NewEmail = null);

    /// <summary>Writes it down.</summary>
    public async Task RunAsync(Request request, CancellationToken cancellationToken)
    {
        var agencies = await actors.AgenciesAsync(request.UserId, cancellationToken);
        var home = agencies.FirstOrDefault(a => a.Tenant == request.Home) ?? (agencies.Count > 0 ? agencies[0] : null);
        foreach (var agency in agencies)
            await RecordAsync(agency.Tenant, request, agency == home && !Unmailed.Contains(request.Change), cancellationToken);
    }

    private async Task RecordAsync(TenantId tenant, Request request, bool mailed, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        if (await db.Members.SingleOrDefaultAsync(m => m.UserId == request.UserId, cancellationToken) is not { } member)
            return;
        (member.Name, member.Email) = (request.NewName ?? member.Name, request.NewEmail ?? member.Email);
        var self = Actor.ForMember(tenant, member.Id, member.Name, new Dictionary<string, StoreScope>()).From(request.Address, request.Device);
        db.Record(self, clock, Action(request.Change), ("member", member.Id.ToString()));
        if (mailed)
            Enqueue(db, request);
        await db.SaveChangesAsync(cancellationToken);
        actors.Forget(tenant);
    }

    private void Enqueue(ConsoleDb db, Request request)
    {
        var what = AccessTexts.Say[$"Mail.Account.{request.Change}"];
        mail.Enqueue(db, request.Email, AccessTexts.Say["Mail.Account.Subject", what], AccessTexts.Say["Mail.Account.Body",
            what, clock.GetUtcNow().ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.CurrentCulture), request.Device ?? AccessTexts.Say["Mail.Account.SomeDevice"], request.Address ?? "–",
            new Uri(options.Value.PublicUrl, "account/forgot")]);
    }

    /// <summary>"PasswordChanged" is <c>access.account-password-changed</c> in the trail.</summary>
    private static string Action(AccountChange change) =>
        "access.account" + string.Concat(change.ToString().Select(c => char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));
}
