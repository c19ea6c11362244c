using System.Net;
using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Mail;

/// <summary>Sends what waits, oldest first: SMTP where configured, else files. A mail is marked sent after it went, so a crash may send it twice, never lose it.</summary>
public sealed class MailOutbox(TenantDatabases databases, DirectoryDatabase directory, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailOutbox> log)
{
    /// <summary>Puts a mail into the unit of work of the change that causes it.</summary>
    public static void Enqueue(ConsoleDb db, TimeProvider clock, string recipient, MailTemplate template, IReadOnlyDictionary<string, string> values)
    {
        var (subject, body) = template.Fill(values);
        db.Mails.Add(new OutboxMail
        {
            TenantId = db.Tenant,
            Id = EntityId.New<MailId>(clock),
            Recipient = recipient,
            Subject = subject,
            Body = body,
            CreatedAt = clock.GetUtcNow(),
            DueAt = clock.GetUtcNow(),
        });
    }

    /// <summary>Sends what is due in all agencies.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(agencies, tenant => SendDueAsync(tenant, cancellationToken), log);
    }

    private async Task<int> SendDueAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var now = clock.GetUtcNow();
        var due = await db.Mails.Where(m => m.DueAt <= now).OrderBy(m => m.DueAt).Take(50).ToListAsync(cancellationToken);
        foreach (var mail in due)
        {
            await TryAsync(mail, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return due.Count(m => m.SentAt is not null);
    }

    private async Task TryAsync(OutboxMail mail, CancellationToken cancellationToken)
    {
        mail.Attempts++;
        try
        {
            await SendAsync(mail, cancellationToken);
            (mail.SentAt, mail.DueAt, mail.Error) = (clock.GetUtcNow(), null, null);
        }
        catch (Exception error) when (error is SmtpException or IOException or FormatException)
        {
            mail.Error = error.Message;
            mail.DueAt = mail.Attempts >= OutboxMail.MostAttempts ? null : clock.GetUtcNow() + TimeSpan.FromMinutes(Math.Pow(2, mail.Attempts));
            log.MailFailed(mail.Id, mail.Attempts, error.Message);
        }

        if (mail is { Secret: true, DueAt: null })
            mail.Body = "";
    }

    private async Task SendAsync(OutboxMail mail, CancellationToken cancellationToken)
    {
        using var message = new MailMessage(options.Value.From, mail.Recipient, mail.Subject, mail.Body);
        message.Headers.Add("Message-Id", $"<{mail.Id}@tenantconsole>");
        using var client = Client();
        await client.SendMailAsync(message, cancellationToken);
    }

    private SmtpClient Client()
    {
        var o = options.Value;
        if (o.Host is null)
        {
            Directory.CreateDirectory(o.Folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Path.GetFullPath(o.Folder) };
        }

        return new SmtpClient(o.Host, o.Port)
        {
            EnableSsl = o.Tls,
            Credentials = o.User is null ? null : new NetworkCredential(o.User, o.Password),
        };
    }
}
