using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>One link of an agency's chain: seals one entry, and through the previous hash all before it. Only ever added.</summary>
public sealed class AuditSeal : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>1, 2, 3, … without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>The entry that it seals.</summary>
    public required AuditEntryId EntryId { get; init; }

    /// <summary>SHA-256 over the previous hash and the entry as <see cref="AuditChain"/> writes it.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>When it was sealed (protocol time).</summary>
    public required DateTimeOffset SealedAt { get; init; }

    /// <summary>Proves that the console sealed it: a keyed digest over the whole link; null in links of the first release.</summary>
    public byte[]? Stamp { get; set; }
}
