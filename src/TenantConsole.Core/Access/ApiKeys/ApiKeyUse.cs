using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>When a key was last used and how much of its rate is taken: one row a key, written by each request, so it stands apart from the key.</summary>
public sealed class ApiKeyUse : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The key.</summary>
    public required ApiKeyId KeyId { get; init; }

    /// <summary>The "theoretical arrival time" of the rate: when the bucket will be full again (protocol time).</summary>
    public required DateTimeOffset FullAt { get; set; }

    /// <summary>The last request that was let in.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    /// <summary>From where it came.</summary>
    public string? LastAddress { get; set; }
}
