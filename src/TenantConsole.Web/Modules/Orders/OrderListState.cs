using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Orders;

/// <summary>
/// All that matters of the list of orders, as it stands in the address: a link shows a colleague the same list, reload and back keep it. What
/// an address says wrongly does not count.
/// </summary>
public sealed record OrderListState
{
    /// <summary>Columns that a person can hide and move, by their names in the address.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["store", "due", "status", "items", "pieces", "total", "placed", "updated"];

    /// <summary>Those that are shown while nothing was chosen.</summary>
    public static IReadOnlyList<string> OwnColumns { get; } = [.. Columns.Where(c => c != "updated")];

    /// <summary>The filter.</summary>
    public OrderFilter Filter { get; init; } = OrderFilter.None;

    /// <summary>The sort.</summary>
    public OrderSortKey Sort { get; init; } = OrderSortKey.Placed;

    /// <summary>Its direction.</summary>
    public bool Descending { get; init; } = true;

    /// <summary>The place in the list.</summary>
    public string? Page { get; init; }

    /// <summary>The columns that the address asks for, in order; null for the person's own.</summary>
    public IReadOnlyList<string>? Shown { get; init; }

    /// <summary>The saved view that was opened.</summary>
    public string? View { get; init; }

    /// <summary>What the use case is asked.</summary>
    public ListOrders.Request Request => new(Filter, Sort, Descending, Page);

    /// <summary>Reads an address.</summary>
    /// <param name="uri">With its query.</param>
    public static OrderListState FromQuery(string uri)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(at < 0 ? "" : uri[at..].Split('#')[0]);
        string? Value(string name) => query.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } text ? text : null;
        var sort = Value("sort");
        var key = Enum.TryParse<OrderSortKey>(sort?.TrimStart('-'), ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : OrderSortKey.Placed;
        return new()
        {
            Filter = new()
            {
                Stores = StoreScopeUrl.Parse(Value(StoreScopeUrl.Name)),
                Client = EntityId.Parse<ClientId>(Value("client")),
                Statuses = [.. (Value("status") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Where(IsStatus).Distinct()],
                From = Day(Value("from")),
                To = Day(Value("to")),
                LastDays = int.TryParse(Value("days"), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 366 ? days : null,
                Due = Value("due") switch { "late" => OrderDue.Late, "soon" => OrderDue.Soon, _ => null },
                Text = Value("q")?.Trim(),
            },
            Sort = key,
            Descending = sort is null || sort.StartsWith('-'),
            Page = Value("page"),
            Shown = Value("cols")?.Split(',').Where(Columns.Contains).Distinct().ToArray() is { Length: > 0 } shown ? shown : null,
            View = Value(SavedViews.Parameter) is { Length: <= 40 } view && view.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? view : null,
        };
    }

    /// <summary>The query of an address, with its question mark; empty when there is nothing to say.</summary>
    public string ToQuery()
    {
        var query = new List<string>();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add($"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}");
            }
        }

        Add(StoreScopeUrl.Name, string.Join(',', Filter.Stores));
        Add("client", Filter.Client?.ToString());
        Add("status", string.Join(',', Filter.Statuses));
        Add("from", Filter.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("to", Filter.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("days", Filter.LastDays?.ToString(CultureInfo.InvariantCulture));
        Add("due", Filter.Due?.ToString().ToLowerInvariant());
        Add("q", Filter.Text);
        Add("sort", Sort == OrderSortKey.Placed && Descending ? null : (Descending ? "-" : "") + Sort.ToString().ToLowerInvariant());
        Add("page", Page);
        Add("cols", Shown is null ? null : string.Join(',', Shown));
        Add(SavedViews.Parameter, View);
        return query.Count == 0 ? "" : "?" + string.Join('&', query);
    }

    /// <summary>What a saved view keeps: everything but the place and the view itself.</summary>
    public string ViewQuery => (this with { Page = null, View = null }).ToQuery().TrimStart('?');

    /// <summary>The list's address.</summary>
    public string Href => "/orders" + ToQuery();

    /// <summary>The list's address with another filter, from its first page.</summary>
    public string With(OrderFilter filter) => (this with { Filter = filter, Page = null }).Href;

    /// <summary>An order's address, the list behind it.</summary>
    public string HrefOf(OrderRow row) => $"/orders/{row.Store}/{row.OrderId}{ToQuery()}";

    private static bool IsStatus(string text) => OrderStatuses.All.Contains(text) || text == OtherStatus;

    /// <summary>In the address: every status that we do not know.</summary>
    public const string OtherStatus = "OTHER";

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;
}
