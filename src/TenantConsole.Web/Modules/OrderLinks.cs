using System.Globalization;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules;

/// <summary>Addresses of the list of orders, for figures that open their rows.</summary>
public static class OrderLinks
{
    /// <summary>The orders of some stores that were placed on these days of the stores' own calendars.</summary>
    /// <param name="stores">The stores; none means all.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="statuses">Only these statuses, in the platform's spelling.</param>
    public static string Placed(IEnumerable<StoreId> stores, DateOnly? from, DateOnly? to, IEnumerable<string>? statuses = null)
    {
        var query = new List<string>();
        Add("stores", string.Join(',', stores));
        Add("from", from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("to", to?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("status", statuses is null ? null : string.Join(',', statuses));
        return query.Count == 0 ? "/orders" : "/orders?" + string.Join('&', query);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={value}");
        }
    }
}
