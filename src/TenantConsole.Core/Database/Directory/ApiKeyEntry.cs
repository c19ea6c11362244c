using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>Whose a secret is: all that is known before the tenant is. Whether it still works stands with the key.</summary>
public sealed class ApiKeyEntry
{
    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The agency.</summary>
    public required TenantId TenantId { get; init; }

    /// <summary>The key there.</summary>
    public required Guid KeyId { get; init; }
}
