using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>Which deliveries. Nothing in it means all in reach.</summary>
public sealed record DeliveryFilter
{
    /// <summary>All in reach.</summary>
    public static DeliveryFilter None { get; } = new();

    /// <summary>Of these stores; empty for all in reach.</summary>
    public IReadOnlyList<StoreId> Stores { get; init; } = [];

    /// <summary>Of this topic.</summary>
    public int? Topic { get; init; }

    /// <summary>In this state.</summary>
    public DeliveryState? State { get; init; }

    /// <summary>Received from then on (protocol time).</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Received before then.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>An id of the platform's that they name, or their own: digits only, so that nobody can look for words in bodies.</summary>
    public string? PlatformId { get; init; }

    /// <summary>A text as an id that can be looked for; null for anything else.</summary>
    public static string? IdOf(string? text) => text?.Trim() is { Length: >= 6 and <= 32 } id && id.All(char.IsAsciiDigit) ? id : null;
}
