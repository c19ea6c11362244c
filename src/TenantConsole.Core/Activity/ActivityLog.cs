using Microsoft.Extensions.Logging;
using TenantConsole.Core.Activity.Mail;

namespace TenantConsole.Core.Activity;

internal static partial class ActivityLog // events 4000-4099
{
    [LoggerMessage(4001, LogLevel.Warning, "Mail {Mail} failed at try {Attempt}: {Reason}")]
    public static partial void MailFailed(this ILogger log, MailId mail, int attempt, string reason);
}
