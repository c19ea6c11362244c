using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>How a store's subscriptions show themselves.</summary>
public static class SubscriptionFace
{
    /// <summary>All states of a store, the worst first.</summary>
    public static readonly IReadOnlyList<string> Keys = ["Wrong", "Failed", "Missing", "Unchecked", "NoAddress", "Disconnected", "Good"];

    /// <summary>The key of the words of a store's state.</summary>
    public static string KeyOf(ListSubscriptions.Row row, bool known) =>
        row.Connection == ConnectionState.Disconnected ? "Disconnected"
        : !known ? "NoAddress"
        : row.Problem is not null ? "Failed"
        : row.Topics.Count == 0 ? "Unchecked"
        : row.Count(SubscriptionState.Wrong) > 0 ? "Wrong"
        : row.Count(SubscriptionState.Missing) > 0 ? "Missing"
        : "Good";

    /// <summary>The look of it.</summary>
    public static StatusWord Word(string key) => key switch
    {
        "Good" => StatusWord.ConnectionConnected,
        "Missing" => StatusWord.ConnectionExpiring,
        "Wrong" or "Failed" => StatusWord.ConnectionBroken,
        "Unchecked" => StatusWord.ConnectionSyncing,
        _ => StatusWord.ConnectionDisconnected,
    };

    /// <summary>The look of a topic.</summary>
    public static StatusWord Word(SubscriptionState state) => state switch
    {
        SubscriptionState.Good => StatusWord.ConnectionConnected,
        SubscriptionState.Missing => StatusWord.ConnectionExpiring,
        _ => StatusWord.ConnectionBroken,
    };
}
