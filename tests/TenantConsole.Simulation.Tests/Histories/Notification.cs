using System.Globalization;
using TenantConsole.Core.Tenancy;
using TenantConsole.Simulation.Shops;

namespace TenantConsole.Simulation.Histories;

/// <summary>A store of a history, with the shop that it stands for.</summary>
internal sealed record SimulatedStore(TenantId Tenant, StoreId Id, SimulatedShop Shop);

/// <summary>A notification of the platform, and the platform's own record of how it went.</summary>
internal sealed class Notification(string id, int topic, SimulatedStore store, string? order, string what, DateTimeOffset at)
{
    public string Id => id;

    public SimulatedStore Store => store;

    /// <summary>The order that it names.</summary>
    public string? Order => order;

    /// <summary>In words, for the log.</summary>
    public string What => what;

    /// <summary>How often it was sent.</summary>
    public int Sent { get; set; }

    /// <summary>How often it was answered with 200.</summary>
    public int Accepted { get; set; }

    public string Body { get; } = string.Create(CultureInfo.InvariantCulture,
        $"{{\"type\":{topic},\"tts_notification_id\":\"{id}\",\"shop_id\":\"{store.Shop.ShopId}\",\"timestamp\":{at.ToUnixTimeSeconds()},\"data\":{{{(order is null ? "\"task\":\"1\"" : $"\"order_id\":\"{order}\"")}}}}}");
}
