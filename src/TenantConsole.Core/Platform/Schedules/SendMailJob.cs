using Quartz;
using TenantConsole.Core.Activity.Mail;

namespace TenantConsole.Core.Platform.Schedules;

/// <summary>Fires <see cref="MailOutbox"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class SendMailJob(MailOutbox outbox) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await outbox.SendDueAsync(cancellationToken);
}
