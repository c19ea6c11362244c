using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Files;

/// <summary>A file that the console keeps: an export, an upload. Its bytes are in the file store, its rights are here.</summary>
public sealed class StoredFile : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id, also its name in the file store.</summary>
    public required FileId Id { get; init; }

    /// <summary>The name under which it is downloaded. Holds nothing personal.</summary>
    public required string Name { get; init; }

    /// <summary>Its media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Who downloads it must hold this permission …</summary>
    public required string Permission { get; init; }

    /// <summary>… for these stores; null: for all stores.</summary>
    public List<Guid>? Stores { get; init; }

    /// <summary>When it was made (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is deleted.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}
