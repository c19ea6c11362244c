using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>A place outside the database where the head of each agency's chain is kept.</summary>
public interface IAuditAnchor
{
    /// <summary>Keeps a head; an older one than what is kept changes nothing.</summary>
    Task KeepAsync(TenantId tenant, AuditHead head, CancellationToken cancellationToken);

    /// <summary>The head that was kept last; null when there is none.</summary>
    Task<AuditHead?> ReadAsync(TenantId tenant, CancellationToken cancellationToken);
}
