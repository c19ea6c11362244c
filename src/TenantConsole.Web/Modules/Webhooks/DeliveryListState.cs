using System.Globalization;
using TenantConsole.Core.Platform.Deliveries;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Lists;
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

    /// <summary>The saved view that is open.</summary>
    public string? View { get; init; }

    /// <summary>True when nothing limits.</summary>
    public bool IsEmpty => Stores.Count == 0 && IsOfAll;

    /// <summary>Reads an address.</summary>
    public static DeliveryListState FromQuery(string uri)
    {
        var query = ListQuery.Of(uri);
        return new()
        {
            Stores = StoreScopeUrl.Parse(query.Text(StoreScopeUrl.Name, 4_000)),
            Topic = int.TryParse(query.Text("topic"), NumberStyles.None, CultureInfo.InvariantCulture, out var topic) ? topic : null,
            State = query.Choice<DeliveryState>("state"),
            Day = query.Day("day"),
            Id = DeliveryFilter.IdOf(query.Text("id")),
            After = DeliveryPlace.Parse(query.Text("after")),
            View = query.View,
        };
    }

    /// <summary>The query of an address, with its question mark; empty when there is nothing to say.</summary>
    public string ToQuery() => ListQuery.Address(
        "", (StoreScopeUrl.Name, string.Join(',', Stores)), ("topic", Topic?.ToString(CultureInfo.InvariantCulture)), ("state", State?.ToString().ToLowerInvariant()),
        ("day", ListQuery.Iso(Day)), ("id", Id), ("after", After?.ToString()), (SavedViews.Parameter, View));

    /// <summary>The list's address.</summary>
    public string Href => Path + ToQuery();

    /// <summary>The list's address from its first page.</summary>
    public string First => (this with { After = null }).Href;

    /// <summary>The list without filters. The scope is chosen in the top bar and stays, unless there is nothing else to drop.</summary>
    public string Reset => new DeliveryListState { Stores = IsOfAll ? [] : Stores }.Href;

    private bool IsOfAll => (Topic, State, Day, Id) is (null, null, null, null);

    /// <summary>A delivery's address, the list behind it.</summary>
    public string HrefOf(DeliveryId delivery) => $"{Path}/{delivery}{ToQuery()}";

    /// <summary>The list as views keep it.</summary>
    public string ViewQuery => (this with { After = null, View = null }).ToQuery().TrimStart('?');

    /// <summary>The file's address.</summary>
    public string ExportHref(string format) => (this with { After = null, View = null }).ToQuery() is { Length: > 0 } query ? $"{WebhooksExport.Address}{query}&format={format}" : $"{WebhooksExport.Address}?format={format}";

    /// <summary>What the use case is asked: a day becomes two instants in the viewer's zone.</summary>
    public DeliveryFilter Filter(TimeZoneInfo zone) => new()
    {
        Stores = Stores,
        Topic = Topic,
        State = State,
        From = Day is { } day ? ListQuery.StartOf(day, zone) : null,
        Before = Day is { } last ? ListQuery.StartOf(last.AddDays(1), zone) : null,
        PlatformId = Id,
    };
}
