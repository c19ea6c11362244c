using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Mail;

/// <summary>Answers the Access module, which stands below this one and cannot know the outbox.</summary>
internal sealed class MemberMail(TimeProvider clock) : IMemberMail
{
    public void Enqueue(ConsoleDb db, string recipient, string subject, string body, bool secret = false) => db.Mails.Add(new OutboxMail
    {
        TenantId = db.Tenant,
        Id = EntityId.New<MailId>(clock),
        Recipient = recipient,
        Subject = subject.ReplaceLineEndings(" "),
        Body = body,
        Secret = secret,
        CreatedAt = clock.GetUtcNow(),
        DueAt = clock.GetUtcNow(),
    });
}
