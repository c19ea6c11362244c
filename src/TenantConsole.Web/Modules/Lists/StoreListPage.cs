using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>A list whose rows are of stores: it knows the stores by name, and in which zone the person asks for days.</summary>
/// <typeparam name="TRead">All that the page reads.</typeparam>
public abstract class StoreListPage<TRead> : ColumnedPage<TRead> where TRead : class
{
    /// <summary>Reads the stores.</summary>
    [Inject] public required ListStores StoreList { get; init; }

    /// <summary>Words of the frame.</summary>
    [Inject] public required IStringLocalizer<ShellTexts> ShellWords { get; init; }

    /// <summary>Who looks: their zone is the zone of the day asked for.</summary>
    [CascadingParameter] public Viewer? Viewing { get; set; }

    /// <summary>The columns that can be left out and moved: name and title, in the list's own order.</summary>
    protected abstract IReadOnlyList<KeyValuePair<string, string>> Arranged { get; }

    /// <summary>The names of those that are shown while nothing was chosen.</summary>
    protected virtual IReadOnlyList<string> OwnColumns => [.. Arranged.Select(c => c.Key)];

    /// <summary>The columns with what the person chose.</summary>
    protected ListColumns Columns => new(Arranged, OwnColumns, Setup?.Columns);

    /// <summary>The stores in reach, for names and the filter.</summary>
    protected IReadOnlyDictionary<StoreId, ListStores.Row> KnownStores { get; set; } = new Dictionary<StoreId, ListStores.Row>();

    /// <summary>The person's zone.</summary>
    protected TimeZoneInfo Zone => (Viewing ?? Viewer.Default).Zone;

    /// <summary>The stores that a request read for this circuit.</summary>
    protected static IReadOnlyDictionary<StoreId, ListStores.Row> Known(IEnumerable<ListStores.Row> stores) => stores.ToDictionary(s => s.Store);

    /// <summary>Reads the stores, once or when a row names one that is not among them.</summary>
    protected async Task ReadStoresAsync(Actor actor, IEnumerable<StoreId> named, CancellationToken cancellationToken)
    {
        if ((KnownStores.Count == 0 || named.Any(s => !KnownStores.ContainsKey(s))) && await StoreList.RunAsync(actor, cancellationToken) is { Ok: true } stores)
            KnownStores = Known(stores.Value);
    }

    /// <summary>A store's name.</summary>
    protected string NameOf(StoreId store) => KnownStores.TryGetValue(store, out var known) ? known.Name : ShellWords["Store.Unknown"];

    /// <summary>A whole number, grouped.</summary>
    protected static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>The value of a field; null when it was emptied.</summary>
    protected static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;
}
