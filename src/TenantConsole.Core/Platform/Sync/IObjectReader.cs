using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads one kind of object of a shop from the platform, page by page.</summary>
public interface IObjectReader
{
    /// <summary>The kind of object: <c>order</c>.</summary>
    string Kind { get; }

    /// <summary>The kind of run that synchronises it: <c>orders.sync</c>.</summary>
    string RunKind { get; }

    /// <summary>The objects in words: <c>orders</c>.</summary>
    string Words { get; }

    /// <summary>Reads one page, oldest first.</summary>
    Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken);
}

/// <summary>A stretch of business time.</summary>
/// <param name="ByUpdate">By when objects changed; else by when they were created.</param>
/// <param name="From">Inclusive, whole seconds.</param>
/// <param name="Before">Exclusive, whole seconds.</param>
public sealed record ObjectWindow(bool ByUpdate, DateTimeOffset From, DateTimeOffset Before);

/// <summary>One page.</summary>
/// <param name="Objects">The objects.</param>
/// <param name="Next">The token of the next page; null at the end.</param>
/// <param name="Total">How many the whole window holds, if the platform says.</param>
/// <param name="Newest">When the newest of them was created.</param>
public sealed record ObjectPage(IReadOnlyList<PlatformObject> Objects, string? Next, int? Total, DateTimeOffset? Newest);
