using Microsoft.Extensions.Logging;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

internal static partial class AuditLog // events 3000-3099
{
    [LoggerMessage(3001, LogLevel.Information, "Sealed {Count} audit entries of {Tenant}; link {Sequence} is {Head}")]
    public static partial void Sealed(this ILogger log, TenantId tenant, int count, long sequence, string head);
}
