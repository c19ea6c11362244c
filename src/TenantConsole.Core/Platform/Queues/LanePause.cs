using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>A store whose notifications, commands and runs wait until a person resumes them. The row is the pause; the heads of the lanes carry what workers look at.</summary>
public sealed class LanePause : IStoreRow
{
    /// <summary>The longest reason.</summary>
    public const int LongestReason = 300;

    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>Since when (protocol time).</summary>
    public required DateTimeOffset PausedAt { get; init; }

    /// <summary>The name of who paused it.</summary>
    public required string PausedBy { get; init; }

    /// <summary>Why, in their words.</summary>
    public string? Reason { get; init; }
}
