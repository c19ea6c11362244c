using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Accounts;

/// <summary>Sends the links by which people prove that a mailbox is theirs. They leave from the outbox of one of their agencies and are wiped there once they went.</summary>
public sealed class MailAccountLink(TenantDatabases databases, Actors actors, IMemberMail mail)
{
    /// <summary>What a link is for.</summary>
    public enum Purpose
    {
        /// <summary>A new password.</summary>
        Reset,

        /// <summary>The address they want to sign in with.</summary>
        ConfirmEmail,
    }

    /// <summary>What is to be sent.</summary>
    /// <param name="UserId">Whose account.</param>
    /// <param name="Home">The agency they worked in last.</param>
    /// <param name="Recipient">Where to.</param>
    /// <param name="Purpose">What for.</param>
    /// <param name="Link">The whole address.</param>
    /// <param name="Lasts">How long it is taken.</param>
    public sealed record Request(Guid UserId, TenantId? Home, string Recipient, Purpose Purpose, Uri Link, TimeSpan Lasts);

    /// <summary>Puts it into the outbox; nothing for people without an agency, who could not sign in anyway.</summary>
    public async Task RunAsync(Request request, CancellationToken cancellationToken)
    {
        var agencies = await actors.AgenciesAsync(request.UserId, cancellationToken);
        if (agencies.Count == 0)
            return;
        var home = agencies.FirstOrDefault(a => a.Tenant == request.Home) ?? agencies[0];
        await using var db = databases.Open(home.Tenant, StoreScope.Everything);
        mail.Enqueue(db, request.Recipient,
            AccessTexts.Say[$"Mail.{request.Purpose}.Subject"],
            AccessTexts.Say[$"Mail.{request.Purpose}.Body", request.Link, AccessTexts.Say.Count("Mail.Minutes", (long)request.Lasts.TotalMinutes)],
            secret: true);
        await db.SaveChangesAsync(cancellationToken);
    }
}
