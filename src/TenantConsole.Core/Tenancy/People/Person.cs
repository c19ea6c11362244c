using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.People;

/// <summary>The key of one person. Destroying it erases everything that is encrypted under it, backups included .</summary>
public sealed class Person : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Who, without saying who.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The person's key, encrypted; null once the person is erased.</summary>
    public byte[]? WrappedKey { get; set; }

    /// <summary>When the first of their data came (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When they were erased; what comes later about them is not kept.</summary>
    public DateTimeOffset? ErasedAt { get; set; }
}
