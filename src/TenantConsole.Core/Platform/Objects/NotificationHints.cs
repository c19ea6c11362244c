using System.Text.Json;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// What a batch of notifications says: which objects have changed, each once however often it is named, and what is said about the connection. The payloads
/// are hints; the objects are fetched. What a topic's payload looks like is decided by its number, never by guessing.
/// </summary>
public sealed class NotificationHints
{
    private readonly HashSet<ObjectKey> _objects = [];

    private NotificationHints()
    {
    }

    /// <summary>The objects to fetch, in one order whatever the order of arrival.</summary>
    public IReadOnlyList<ObjectKey> Objects => [.. _objects.OrderBy(o => o.Kind, StringComparer.Ordinal).ThenBy(o => o.Id, StringComparer.Ordinal)];

    /// <summary>The seller took the access back: the connection is to be tried.</summary>
    public bool Deauthorized { get; private set; }

    /// <summary>When the access ends, if the platform warned of that.</summary>
    public DateTimeOffset? AccessEndsAt { get; private set; }

    /// <summary>Notifications that nothing is done with: kept, and counted here.</summary>
    public int Unused { get; private set; }

    /// <summary>Reads them. Repeats count for nothing.</summary>
    public static NotificationHints Of(IEnumerable<ReceivedNotification> notifications)
    {
        var hints = new NotificationHints();
        foreach (var notification in notifications.Where(n => !n.IsRepeat))
        {
            if (!hints.Take(notification))
                hints.Unused++;
        }

        return hints;
    }

    private bool Take(ReceivedNotification notification)
    {
        try
        {
            return WebhookNotification.Parse(notification.Body).ReadPayload() switch
            {
                OrderStatusChange { OrderId: { } order } => Order(order.Value),
                ReverseStatusUpdate { OrderId: { } order } => Order(order.Value),
                RecipientAddressUpdate { OrderId: { } order } => Order(order.Value),
                CancellationStatusChange { OrderId: { } order } => Order(order.Value),
                ReturnStatusChange { OrderId: { } order } => Order(order.Value),
                PackageUpdate { PackageList: { } packages } => Orders([.. packages.SelectMany(p => p.OrderIdList ?? [])]),
                SellerDeauthorization => Deauthorized = true,
                UpcomingAuthorizationExpiration { ExpirationTime: { } at } => Ends(at),
                _ => false,
            };
        }
        catch (JsonException)
        {
            return false; // not what the topic has; the delivery is kept
        }
    }

    private bool Order(string id)
    {
        _objects.Add(new ObjectKey(OrderReader.ObjectKind, id));
        return true;
    }

    private bool Orders(OrderId[] orders)
    {
        foreach (var order in orders)
            Order(order.Value);
        return orders.Length > 0;
    }

    private bool Ends(DateTimeOffset at)
    {
        AccessEndsAt = AccessEndsAt is { } known && known < at ? known : at;
        return true;
    }
}
