namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>A topic of a store.</summary>
/// <param name="Topic">As the platform calls it.</param>
/// <param name="State">How it stands.</param>
/// <param name="Address">Where it is sent; null when the store has no address of its own.</param>
/// <param name="Refused">Why the platform did not let us set it, in its words; null when it did or was not asked.</param>
public sealed record TopicSubscription(string Topic, SubscriptionState State, string? Address, string? Refused)
{
    /// <summary>The topics that are wanted: all that can be set by the API. What no module uses yet is kept all the same.</summary>
    public static IReadOnlyList<string> Wanted => TikTokShop.Events.WebhookEventTypes.All;

    /// <summary>Compares what is set with what is wanted.</summary>
    /// <param name="found">Address by topic.</param>
    /// <param name="refused">Why, by topic.</param>
    /// <param name="door">The address that is wanted.</param>
    public static IReadOnlyList<TopicSubscription> Compare(IReadOnlyDictionary<string, string> found, IReadOnlyDictionary<string, string> refused, Uri door) =>
        [.. Wanted.Select(topic => new TopicSubscription(topic, StateOf(found.GetValueOrDefault(topic), door), found.GetValueOrDefault(topic), refused.GetValueOrDefault(topic)))];

    private static SubscriptionState StateOf(string? address, Uri door) =>
        string.IsNullOrEmpty(address) ? SubscriptionState.Missing
        : Uri.TryCreate(address, UriKind.Absolute, out var set) && set == door ? SubscriptionState.Good : SubscriptionState.Wrong;
}
