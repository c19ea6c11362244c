using System.Text.Json;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>A delivery as the database has it, and what its body says to the modules.</summary>
internal sealed record StoredDelivery(
    StoreId Store, long Sequence, DateTimeOffset ReceivedAt, Guid Key, int Topic, string? NotificationId, DateTimeOffset? SentAt, bool IsRepeat, bool IsTaken, DateTimeOffset? TakenAt, byte[] Body,
    NotificationOptions Topics)
{
    private NotificationHints? _hints;

    /// <summary>Read as if it had come for the first time.</summary>
    public NotificationHints Hints => _hints ??= NotificationHints.Of([new(Sequence, Topic, NotificationId, SentAt, ReceivedAt, IsRepeat: false, Body)], Topics);

    /// <summary>As lists show it.</summary>
    /// <param name="retried">Objects of the store that wait for another try.</param>
    /// <param name="dead">Objects of the store that were given up.</param>
    public DeliveryRow Row(IReadOnlySet<(StoreId, ObjectKey)> retried, IReadOnlySet<(StoreId, ObjectKey)> dead)
    {
        var objects = Hints.Objects;
        return new(
            Store, Sequence, Key, Topic, NotificationId, objects, objects.Count == 0 ? Mentioned() : null, SentAt, ReceivedAt, IsTaken ? TakenAt : null, IsRepeat,
            !IsTaken ? DeliveryState.Waiting
            : IsRepeat ? DeliveryState.Repeat
            : Hints.Unused > 0 ? DeliveryState.Unused
            : objects.Any(o => dead.Contains((Store, o))) ? DeliveryState.SetAside
            : objects.Any(o => retried.Contains((Store, o))) ? DeliveryState.Retrying
            : DeliveryState.Applied,
            Body.Length);
    }

    // Ids of things only: who is behind an id of a person is nobody's business here.
    private string? Mentioned()
    {
        try
        {
            var data = WebhookNotification.Parse(Body).Data;
            if (data.IsEmpty)
                return null;
            using var json = JsonDocument.Parse(data);
            foreach (var property in json.RootElement.EnumerateObject().Where(p => p.Name.EndsWith("_id", StringComparison.Ordinal) && !PersonalFields.IsOne(p.Name)))
            {
                var text = property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? property.Value.ToString() : "";
                if (text.Length is > 0 and <= 64)
                    return $"{property.Name} {text}";
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) // the latter of text that is no Unicode
        {
            // not what a notification is; it is kept all the same
        }

        return null;
    }
}
