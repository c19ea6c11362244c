using System.Globalization;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.TikTokShop.Webhooks;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>How a delivery shows itself: topic in words, state, durations.</summary>
public static class DeliveryFace
{
    /// <summary>The status word of a state. What is kept without use looks like what has no effect.</summary>
    public static StatusWord Word(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => StatusWord.NotificationAccepted,
        DeliveryState.Retrying => StatusWord.NotificationRetrying,
        DeliveryState.Applied => StatusWord.NotificationProcessed,
        DeliveryState.SetAside => StatusWord.NotificationDeadLetter,
        _ => StatusWord.NotificationDuplicate,
    };

    /// <summary>A topic in words: "Order status change"; the platform's name taken apart, since its topics grow.</summary>
    public static string? Topic(int number) => WebhookTopics.Find(number) is { } topic ? Words(topic.Name) : null;

    /// <summary><c>ORDER_STATUS_CHANGE</c> becomes "Order status change"; what people write in capitals stays so.</summary>
    public static string Words(string name)
    {
        var words = name.Split('_').Select(word => word is "FBT" or "RMA" or "SKU" ? word : word.ToLowerInvariant());
        var text = string.Join(' ', words);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A short duration: "38 ms", "1.4 s", "2 min 5 s", "3 h 10 min".</summary>
    public static string Took(TimeSpan span) => span switch
    {
        { TotalSeconds: < 1 } => $"{span.TotalMilliseconds.ToString("0", CultureInfo.CurrentCulture)} ms",
        { TotalMinutes: < 1 } => $"{span.TotalSeconds.ToString("0.0", CultureInfo.CurrentCulture)} s",
        { TotalHours: < 1 } => $"{span.Minutes.ToString(CultureInfo.CurrentCulture)} min {span.Seconds.ToString(CultureInfo.CurrentCulture)} s",
        _ => $"{((int)span.TotalHours).ToString("N0", CultureInfo.CurrentCulture)} h {span.Minutes.ToString(CultureInfo.CurrentCulture)} min",
    };
}
