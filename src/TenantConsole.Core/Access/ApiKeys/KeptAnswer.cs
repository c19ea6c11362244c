using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>The answer to a request that carried an Idempotency-Key, kept for a day so that the request can be repeated without being done twice.</summary>
public sealed class KeptAnswer : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The API key that sent it.</summary>
    public required ApiKeyId KeyId { get; init; }

    /// <summary>The Idempotency-Key.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of method, address and body: the same key with another request is an error.</summary>
    public required byte[] RequestHash { get; init; }

    /// <summary>The status; null while the first request is worked on.</summary>
    public int? Status { get; set; }

    /// <summary>The answer's media type.</summary>
    public string? ContentType { get; set; }

    /// <summary>The answer's Location.</summary>
    public string? Location { get; set; }

    /// <summary>The answer's body.</summary>
    public byte[]? Body { get; set; }

    /// <summary>When the first request came (protocol time).</summary>
    public required DateTimeOffset At { get; init; }
}
