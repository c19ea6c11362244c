using System.Globalization;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// Topics whose payload has a shape of its own, such as that of orders from live sessions, which the platform does not publish: which topic, and where the
/// orders stand in it. Section <c>Notifications</c>.
/// </summary>
public sealed class NotificationOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Notifications";

    /// <summary>
    /// <c>Notifications:OrderTopics:{number}</c>: names from the payload down to the order's id, with dots: <c>live.orders.order_id</c>. Lists on the way are walked through.
    /// </summary>
    public IDictionary<string, string> OrderTopics { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>True when every row is a topic's number and a path.</summary>
    public bool IsValid() => OrderTopics.All(row =>
        int.TryParse(row.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var topic) && topic > 0 && row.Value.Split('.').All(name => name.Trim().Length > 0));

    /// <summary>The path of a topic; null when it has none.</summary>
    internal IReadOnlyList<string>? PathOf(int topic) =>
        OrderTopics.Count > 0 && OrderTopics.TryGetValue(topic.ToString(CultureInfo.InvariantCulture), out var path) ? path.Split('.', StringSplitOptions.TrimEntries) : null;
}
