using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads one kind of object of a shop from the platform, page by page.</summary>
public interface IObjectReader
{
    /// <summary>The kind of object: one of <see cref="Objects.ObjectKinds"/>.</summary>
    string Kind { get; }

    /// <summary>What the seller must have granted: <c>seller.order.info</c>.</summary>
    string Scope { get; }

    /// <summary>
    /// A webhook tells of every change, so polling is the net below it: it may be wide while webhooks work, and what it catches was not told. False where topics name the objects on some
    /// occasions only: a package when it is split or combined but not when it moves, a product when its text changes but not when its price does.
    /// </summary>
    bool IsTold => false;

    /// <summary>The platform says how many objects a window holds.</summary>
    bool Counts => true;

    /// <summary>
    /// Set for a kind of which the platform tells only what was created, not what changed: how long after its creation an object may still change. Each is read again
    /// for so long, now and then (<see cref="SyncOptions.RecheckEvery"/>).
    /// </summary>
    TimeSpan? Settles => null;

    /// <summary>Where the first reading begins; null for as many days back as it is asked for.</summary>
    DateTimeOffset? Beginning => null;

    /// <summary>How much creation time is asked for at once; null for <see cref="SyncOptions.WindowDays"/>.</summary>
    TimeSpan? Window => null;

    /// <summary>Reads one page, oldest first where the platform can.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="window">What to find; by update only where <see cref="Settles"/> is null.</param>
    /// <param name="pageToken">Of the page before; null for the first one.</param>
    /// <param name="size">Objects wanted; the platform's own limits hold.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken);
}

/// <summary>A stretch of business time.</summary>
/// <param name="ByUpdate">By when objects changed; else by when they were created.</param>
/// <param name="From">Inclusive, whole seconds.</param>
/// <param name="Before">Exclusive, whole seconds.</param>
public sealed record ObjectWindow(bool ByUpdate, DateTimeOffset From, DateTimeOffset Before)
{
    /// <summary><see cref="From"/> for searches by update; null for others.</summary>
    internal DateTimeOffset? UpdatedFrom => ByUpdate ? From : null;

    /// <summary><see cref="Before"/> for searches by update; null for others.</summary>
    internal DateTimeOffset? UpdatedBefore => ByUpdate ? Before : null;

    /// <summary><see cref="From"/> for searches by creation; null for others.</summary>
    internal DateTimeOffset? CreatedFrom => ByUpdate ? null : From;

    /// <summary><see cref="Before"/> for searches by creation; null for others.</summary>
    internal DateTimeOffset? CreatedBefore => ByUpdate ? null : Before;
}

/// <summary>One page.</summary>
/// <param name="Objects">The objects.</param>
/// <param name="Next">The token of the next page; null at the end.</param>
/// <param name="Total">How many the whole window holds, if the platform says.</param>
/// <param name="Newest">When the newest of them was created.</param>
public sealed record ObjectPage(IReadOnlyList<PlatformObject> Objects, string? Next, int? Total, DateTimeOffset? Newest)
{
    /// <summary>A page of objects that the client read; those without an id are nothing that could be kept.</summary>
    internal static ObjectPage Of<T>(IReadOnlyList<T>? items, Func<T, PlatformObject?> of, string? next, int? total = null) =>
        new([.. (items ?? []).Select(of).OfType<PlatformObject>()], string.IsNullOrEmpty(next) ? null : next, total, null);
}
