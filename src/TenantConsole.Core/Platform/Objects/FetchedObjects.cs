using System.Collections.Concurrent;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// Which objects of a store with a backlog were fetched lately. A notification that was in the inbox before the fetching began is answered by it and asks the platform for nothing: an order is told of several
/// times, after an outage all of that waits, and the platform's limits decide how long it takes.
/// </summary>
/// <remarks>
/// Which was first is told by the database's snapshot, not by clocks. A node keeps this for itself, and only while a store has more waiting than is taken at once; who does not know fetches again.
/// </remarks>
internal sealed class FetchedObjects
{
    /// <summary>So many are known at most, of all stores together: some tens of megabytes.</summary>
    private const int Most = 300_000;

    // What the platform answers may be a little older than what it has just told.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<StoreId, ConcurrentDictionary<ObjectKey, Fetching>> _stores = new();

    /// <summary>True when the object was fetched, and written, after this notification was there.</summary>
    public bool Answers(StoreId store, ObjectKey key, ReceivedNotification notification) =>
        _stores.TryGetValue(store, out var objects) && objects.TryGetValue(key, out var fetching)
        && fetching.Seen.Has(notification.Sequence) && notification.ReceivedAt + Settling <= fetching.Began;

    /// <summary>Notes what was fetched and written.</summary>
    /// <param name="store">The store.</param>
    /// <param name="keys">The objects.</param>
    /// <param name="seen">What was in the inbox before they were fetched: all that this snapshot sees.</param>
    /// <param name="began">When that was (protocol time).</param>
    public void Add(StoreId store, IReadOnlyCollection<ObjectKey> keys, InboxPosition seen, DateTimeOffset began)
    {
        if (_stores.Values.Sum(s => s.Count) + keys.Count > Most)
            _stores.Clear();
        var (objects, fetching) = (_stores.GetOrAdd(store, _ => new()), new Fetching(InboxPosition.End(seen), began));
        foreach (var key in keys)
            objects[key] = fetching;
    }

    /// <summary>The store has no backlog any more.</summary>
    public void Forget(StoreId store) => _stores.TryRemove(store, out _);

    private sealed record Fetching(InboxPosition Seen, DateTimeOffset Began);
}
