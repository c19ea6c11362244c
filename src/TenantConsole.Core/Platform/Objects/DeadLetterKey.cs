using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Which dead letter.</summary>
/// <param name="Store">The store.</param>
/// <param name="Kind">What it is: <c>order</c>.</param>
/// <param name="Id">The platform's id of it.</param>
public readonly record struct DeadLetterKey(StoreId Store, string Kind, string Id)
{
    /// <summary>As it stands in addresses.</summary>
    public override string ToString() => $"{Store}:{Kind}:{Id}";

    /// <summary>Reads what <see cref="ToString"/> gave; null for anything else.</summary>
    public static DeadLetterKey? Parse(string? text) =>
        text?.Split(':', 3) is [var store, { Length: > 0 and <= 40 } kind, { Length: > 0 and <= 64 } id] && EntityId.Parse<StoreId>(store) is { } of ? new(of, kind, id) : null;
}
