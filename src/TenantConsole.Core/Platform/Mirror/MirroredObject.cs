using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>An object of the platform as it last was, without anything about a person: what projections can be rebuilt from.</summary>
public sealed class MirroredObject : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>What it is: <c>order</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The platform's id of it.</summary>
    public required string ObjectId { get; init; }

    /// <summary>The platform's version of it; an older one never replaces a newer one.</summary>
    public required DateTimeOffset UpdateTime { get; set; }

    /// <summary>The JSON, stripped.</summary>
    public required string Body { get; set; }

    /// <summary>When it came (protocol time).</summary>
    public required DateTimeOffset ReceivedAt { get; set; }
}
