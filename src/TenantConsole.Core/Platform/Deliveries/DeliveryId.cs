using System.Globalization;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>Names one delivery: its store and its place in the store's inbox. In addresses as <c>store/sequence</c>.</summary>
/// <param name="Store">The store.</param>
/// <param name="Sequence"><see cref="Inbox.InboxBody.Sequence"/>.</param>
public readonly record struct DeliveryId(StoreId Store, long Sequence)
{
    /// <summary>Reads one; null for anything else.</summary>
    public static DeliveryId? Parse(string? text) =>
        text?.Split('/') is [var store, var place] && EntityId.Parse<StoreId>(store) is { } id && long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? new(id, sequence) : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Store}/{Sequence}");
}
