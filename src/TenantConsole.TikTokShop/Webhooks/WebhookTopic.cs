using System.Text.Json.Serialization.Metadata;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>A topic of webhooks.</summary>
public sealed class WebhookTopic
{
    internal WebhookTopic(int number, string name, JsonTypeInfo json) => (Number, Name, Json) = (number, name, json);

    /// <summary>As it stands in <c>type</c>.</summary>
    public int Number { get; }

    /// <summary>As the platform calls it. Some of these can be set by <see cref="Events.EventsClient"/>: see <see cref="Events.WebhookEventTypes"/>.</summary>
    public string Name { get; }

    /// <summary>The record of its data.</summary>
    public Type Payload => Json.Type;

    internal JsonTypeInfo Json { get; }
}
