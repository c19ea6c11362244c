namespace TenantConsole.Core.Database.Directory;

/// <summary>One encryption key of the installation, wrapped by the master key that only the nodes hold.</summary>
public sealed class KeyEntry
{
    /// <summary>Named in each ciphertext made with it.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is for: <c>secrets</c>, or a data-protection document.</summary>
    public required string Purpose { get; init; }

    /// <summary>The key, encrypted under the master key.</summary>
    public required byte[] Wrapped { get; init; }

    /// <summary>When it was made; the newest of a purpose encrypts, all decrypt.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
