using System.Text.Json;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Files;

/// <summary>Keeps the head of each agency's audit chain beside its files: outside the database, on what all nodes share.</summary>
/// <remarks>Of two nodes that seal at once the later one wins; both heads are of the same chain, so an older one only says less.</remarks>
internal sealed class AuditAnchorFile(FileFolder folder) : IAuditAnchor
{
    private const string Name = "audit-head.json";

    public async Task KeepAsync(TenantId tenant, AuditHead head, CancellationToken cancellationToken)
    {
        if (await ReadAsync(tenant, cancellationToken) is { } kept && kept.Sequence >= head.Sequence)
            return;
        await folder.WriteNamedAsync(tenant, Name, JsonSerializer.SerializeToUtf8Bytes(head, JsonSerializerOptions.Web), cancellationToken);
    }

    public async Task<AuditHead?> ReadAsync(TenantId tenant, CancellationToken cancellationToken) =>
        await folder.ReadNamedAsync(tenant, Name, cancellationToken) is { } bytes ? JsonSerializer.Deserialize<AuditHead>(bytes, JsonSerializerOptions.Web) : null;
}
