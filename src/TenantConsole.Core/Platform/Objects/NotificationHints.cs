using System.Text.Json;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// What a batch of notifications says: which objects have changed, each once however often it is named, and what is said about the connection. The payloads
/// are hints; the objects are fetched, but for conversations and messages, which are told whole. What a topic's payload looks like is decided by its number,
/// never by guessing.
/// </summary>
public sealed class NotificationHints
{
    private readonly HashSet<ObjectKey> _objects = [];
    private readonly Dictionary<ObjectKey, PlatformObject> _told = [];

    private readonly Func<ObjectKey, ReceivedNotification, bool>? _isAnswered;
    private ReceivedNotification? _taking;

    private NotificationHints(Func<ObjectKey, ReceivedNotification, bool>? isAnswered) => _isAnswered = isAnswered;

    /// <summary>The objects to fetch, in one order whatever the order of arrival.</summary>
    public IReadOnlyList<ObjectKey> Objects => [.. _objects.OrderBy(o => o.Kind, StringComparer.Ordinal).ThenBy(o => o.Id, StringComparer.Ordinal)];

    /// <summary>The objects that were told whole, each in its newest version; in one order whatever the order of arrival.</summary>
    public IReadOnlyList<PlatformObject> Told => [.. _told.Values.OrderBy(o => o.Kind, StringComparer.Ordinal).ThenBy(o => o.Id, StringComparer.Ordinal)];

    /// <summary>The seller took the access back: the connection is to be tried.</summary>
    public bool Deauthorized { get; private set; }

    /// <summary>When the access ends, if the platform warned of that.</summary>
    public DateTimeOffset? AccessEndsAt { get; private set; }

    /// <summary>Notifications that nothing is done with: kept, and counted here.</summary>
    public int Unused { get; private set; }

    /// <summary>Reads them. Repeats count for nothing.</summary>
    /// <param name="notifications">The notifications.</param>
    /// <param name="topics">The topics with shapes of their own, as this installation has set them.</param>
    /// <param name="isAnswered">True when an object was fetched since the notification came: then it need not be fetched for this one.</param>
    public static NotificationHints Of(
        IEnumerable<ReceivedNotification> notifications, NotificationOptions topics, Func<ObjectKey, ReceivedNotification, bool>? isAnswered = null)
    {
        var hints = new NotificationHints(isAnswered);
        foreach (var notification in notifications.Where(n => !n.IsRepeat))
        {
            if (!hints.Take(notification, topics))
                hints.Unused++;
        }

        return hints;
    }

    private bool Take(ReceivedNotification notification, NotificationOptions topics)
    {
        _taking = notification;
        try
        {
            var envelope = WebhookNotification.Parse(notification.Body);
            if (topics.PathOf(envelope.Type) is { } path)
                return Orders(envelope.Data, path);
            var sent = envelope.Timestamp ?? DateTimeOffset.UnixEpoch;
            return envelope.ReadPayload() switch
            {
                OrderStatusChange told => Named(ObjectKinds.Order, told.OrderId?.Value),
                ReverseStatusUpdate told => Named(ObjectKinds.Order, told.OrderId?.Value),
                RecipientAddressUpdate told => Named(ObjectKinds.Order, told.OrderId?.Value),
                CancellationStatusChange told => Named(ObjectKinds.Order, told.OrderId?.Value) | Named(ObjectKinds.Cancellation, told.CancelId?.Value),
                ReturnStatusChange told => Named(ObjectKinds.Order, told.OrderId?.Value) | Named(ObjectKinds.Return, told.ReturnId?.Value),
                RefundSuccess told => Named(ObjectKinds.Order, told.LineItems?.Select(line => line.MainOrderId?.Value)),
                PackageUpdate told => Named(ObjectKinds.Order, told.PackageList?.SelectMany(p => p.OrderIdList ?? []).Select(order => (string?)order.Value))
                    | Named(ObjectKinds.Package, told.PackageList?.Select(p => p.PackageId?.Value)),
                ProductStatusChange told => Named(ObjectKinds.Product, told.ProductId?.Value),
                ProductInformationChange told => Named(ObjectKinds.Product, told.ProductId?.Value),
                ProductCreation told => Named(ObjectKinds.Product, told.ProductId?.Value),
                ProductCategoryChange told => Named(ObjectKinds.Product, told.ProductId?.Value),
                ProductAuditStatusChange told => Named(ObjectKinds.Product, told.ProductId?.Value),
                StrikethroughPriceExpired told => Named(ObjectKinds.Product, told.ProductId?.Value),
                InventoryStatusChange told => Named(ObjectKinds.Product, told.ProductId?.Value),
                CombinedListingChange told => Named(ObjectKinds.Product, ProductsOf(told)),
                NewConversation told => Keep(ToldObjects.Of(told, sent)),
                NewMessage told => Keep(ToldObjects.Of(told, sent)),
                NewMessageListener told => Keep(ToldObjects.Of(told, sent)),
                SellerDeauthorization => Deauthorized = true,
                UpcomingAuthorizationExpiration { ExpirationTime: { } at } => Ends(at),
                _ => false,
            };
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) // the latter of text that is no Unicode
        {
            return false; // not what the topic has; the delivery is kept
        }
    }

    private static IEnumerable<string?> ProductsOf(CombinedListingChange told) =>
        (told.Products ?? []).Select(product => product.Id?.Value)
            .Concat((told.AddedProductIds ?? []).Concat(told.RemovedProductIds ?? []).Select(product => (string?)product.Value));

    private bool Orders(ReadOnlyMemory<byte> data, IReadOnlyList<string> path)
    {
        if (data.IsEmpty)
            return false;
        using var payload = JsonDocument.Parse(data);
        return Named(ObjectKinds.Order, PayloadPath.Ids(payload.RootElement, path));
    }

    private bool Named(string kind, string? id)
    {
        if (string.IsNullOrEmpty(id))
            return false;
        var key = new ObjectKey(kind, id);
        if (_isAnswered?.Invoke(key, _taking!) != true)
            _objects.Add(key);
        return true;
    }

    private bool Named(string kind, IEnumerable<string?>? ids)
    {
        var any = false;
        foreach (var id in ids ?? [])
            any |= Named(kind, id);
        return any;
    }

    private bool Keep(PlatformObject? told)
    {
        if (told is null)
            return false;
        var key = new ObjectKey(told.Kind, told.Id);
        // Of two with the same time the same one is kept whichever came first.
        if (!_told.TryGetValue(key, out var known) || told.UpdateTime > known.UpdateTime
            || (told.UpdateTime == known.UpdateTime && told.Json.Span.SequenceCompareTo(known.Json.Span) > 0))
            _told[key] = told;
        return true;
    }

    private bool Ends(DateTimeOffset at)
    {
        AccessEndsAt = AccessEndsAt is { } known && known < at ? known : at;
        return true;
    }
}
