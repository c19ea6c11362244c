using System.Globalization;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Orders;

namespace TenantConsole.Web.Modules;

/// <summary>Addresses of the list of orders, for figures that open their rows.</summary>
public static class OrderLinks
{
    /// <summary>The orders of some stores that were placed on these days of the stores' own calendars.</summary>
    /// <param name="stores">The stores; none means all.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="statuses">Only these statuses, in the platform's spelling.</param>
    public static string Placed(IEnumerable<StoreId> stores, DateOnly? from, DateOnly? to, IEnumerable<string>? statuses = null) => Address(stores, from, to, null, statuses);

    /// <summary>The orders of the last days of each store's own calendar, which are other dates in another zone.</summary>
    /// <param name="stores">The stores; none means all.</param>
    /// <param name="days">How many days, the store's today included.</param>
    /// <param name="statuses">Only these statuses, in the platform's spelling.</param>
    public static string LastDays(IEnumerable<StoreId> stores, int days, IEnumerable<string>? statuses = null) => Address(stores, null, null, days, statuses);

    /// <summary>The orders still to be shipped that are late, or nearly so.</summary>
    /// <param name="stores">The stores; none means all.</param>
    /// <param name="due">Which of the two.</param>
    public static string Due(IEnumerable<StoreId> stores, OrderDue due) => Address(stores, null, null, null, null, due);

    /// <summary>The statuses that count as sold, those that we do not know included, as the figures count them.</summary>
    public static IReadOnlyList<string> Sold { get; } = [.. StoreFigures.SoldStatuses, OrderListState.OtherStatus];

    private static string Address(IEnumerable<StoreId> stores, DateOnly? from, DateOnly? to, int? days, IEnumerable<string>? statuses, OrderDue? due = null)
    {
        var query = new List<string>();
        Add("stores", string.Join(',', stores));
        Add("from", from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("to", to?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("days", days?.ToString(CultureInfo.InvariantCulture));
        Add("status", statuses is null ? null : string.Join(',', statuses));
        Add("due", due?.ToString().ToLowerInvariant());
        return query.Count == 0 ? "/orders" : "/orders?" + string.Join('&', query);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={value}");
        }
    }
}
