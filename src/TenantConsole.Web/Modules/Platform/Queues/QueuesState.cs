using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>What the list of queues shows, as it stands in the address. What an address says wrongly does not count.</summary>
/// <param name="Stores">Only these stores.</param>
/// <param name="Show">Only stores in this state.</param>
/// <param name="Text">Only stores whose name holds this.</param>
/// <param name="Open">The store in the panel.</param>
public sealed record QueuesState(IReadOnlyList<StoreId> Stores, QueueMood? Show = null, string? Text = null, StoreId? Open = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/queues";

    /// <summary>True when something limits.</summary>
    public bool Narrows => Stores.Count > 0 || Show is not null || Text is not null;

    /// <summary>Reads an address.</summary>
    public static QueuesState FromQuery(string uri)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(at < 0 ? "" : uri[at..].Split('#')[0]);
        string? Value(string name) => query.TryGetValue(name, out var found) && found.ToString().Trim() is { Length: > 0 and <= 200 } text ? text : null;
        return new(
            StoreScopeUrl.Parse(Value(StoreScopeUrl.Name)), Enum.TryParse<QueueMood>(Value("show"), ignoreCase: true, out var show) && Enum.IsDefined(show) ? show : null,
            Value("q"), EntityId.Parse<StoreId>(Value("open")));
    }

    /// <summary>The address.</summary>
    public string Href
    {
        get
        {
            var parts = new (string Name, string? Value)[]
            {
                (StoreScopeUrl.Name, string.Join(',', Stores)), ("show", Show?.ToString().ToLowerInvariant()), ("q", Text), ("open", Open?.ToString()),
            };
            var query = string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!).Replace("%2C", ",", StringComparison.Ordinal)}"));
            return query.Length == 0 ? Path : $"{Path}?{query}";
        }
    }

    /// <summary>The rows that are meant; the names of their stores decide over the text.</summary>
    public IReadOnlyList<QueueRow> Of(IEnumerable<QueueRow> rows, Func<StoreId, string> name, Func<QueueRow, QueueMood> mood) =>
    [
        .. rows.Where(r => (Stores.Count == 0 || Stores.Contains(r.Store)) && (Show is null || mood(r) == Show) && (Text is null || name(r.Store).Contains(Text, StringComparison.CurrentCultureIgnoreCase)))
            .OrderBy(r => QueueFace.Rank(mood(r))).ThenByDescending(r => r.Notifications).ThenBy(r => name(r.Store), StringComparer.CurrentCulture).ThenBy(r => r.Store.Value),
    ];
}
