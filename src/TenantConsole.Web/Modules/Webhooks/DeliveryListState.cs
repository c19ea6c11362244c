using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>All that matters of the list of deliveries, as it stands in the address. What an address says wrongly does not count.</summary>
public sealed record DeliveryListState
{
    /// <summary>The list's address.</summary>
    public const string Path = "/webhooks";

    /// <summary>The stores.</summary>
    public IReadOnlyList<StoreId> Stores { get; init; } = [];

    /// <summary>The topic's number.</summary>
    public int? Topic { get; init; }

    /// <summary>What became of them.</summary>
    public DeliveryState? State { get; init; }

    /// <summary>The day, in the viewer's zone.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>An id of the platform's.</summary>
    public string? Id { get; init; }

    /// <summary>Where the page before ended.</summary>
    public DeliveryPlace? After { get; init; }

    /// <summary>True when nothing limits.</summary>
    public bool IsEmpty => Stores.Count == 0 && (Topic, State, Day, Id) is (null, null, null, null);

    /// <summary>Reads an address.</summary>
    public static DeliveryListState FromQuery(string uri)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(at < 0 ? "" : uri[at..].Split('#')[0]);
        string? Value(string name) => query.TryGetValue(name, out var values) && values.ToString().Trim() is { Length: > 0 and <= 4_000 } text ? text : null;
        return new()
        {
            Stores = StoreScopeUrl.Parse(Value(StoreScopeUrl.Name)),
            Topic = int.TryParse(Value("topic"), NumberStyles.None, CultureInfo.InvariantCulture, out var topic) ? topic : null,
            State = Enum.TryParse<DeliveryState>(Value("state"), ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
            Day = DateOnly.TryParseExact(Value("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null,
            Id = DeliveryFilter.IdOf(Value("id")),
            After = DeliveryPlace.Parse(Value("after")),
        };
    }

    /// <summary>The query of an address, with its question mark; empty when there is nothing to say.</summary>
    public string ToQuery()
    {
        var query = new List<string>();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}");
        }

        Add(StoreScopeUrl.Name, string.Join(',', Stores));
        Add("topic", Topic?.ToString(CultureInfo.InvariantCulture));
        Add("state", State?.ToString().ToLowerInvariant());
        Add("day", Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("id", Id);
        Add("after", After?.ToString());
        return query.Count == 0 ? "" : "?" + string.Join('&', query);
    }

    /// <summary>The list's address.</summary>
    public string Href => Path + ToQuery();

    /// <summary>The list's address from its first page.</summary>
    public string First => (this with { After = null }).Href;

    /// <summary>The list without filters; the scope is chosen in the top bar and stays.</summary>
    public string Reset => new DeliveryListState { Stores = Stores }.Href;

    /// <summary>A delivery's address, the list behind it.</summary>
    public string HrefOf(DeliveryId delivery) => $"{Path}/{delivery}{ToQuery()}";

    /// <summary>The file's address.</summary>
    public string ExportHref(string format) => (this with { After = null }).ToQuery() is { Length: > 0 } query ? $"{WebhooksExport.Address}{query}&format={format}" : $"{WebhooksExport.Address}?format={format}";

    /// <summary>What the use case is asked: a day becomes two instants in the viewer's zone.</summary>
    public DeliveryFilter Filter(TimeZoneInfo zone) => new()
    {
        Stores = Stores,
        Topic = Topic,
        State = State,
        From = Day is { } day ? Start(day, zone) : null,
        Before = Day is { } last ? Start(last.AddDays(1), zone) : null,
        PlatformId = Id,
    };

    // A day that begins inside a gap of the zone's clocks begins at the end of the gap.
    private static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
