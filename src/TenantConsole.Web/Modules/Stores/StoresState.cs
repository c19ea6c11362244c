using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Stores;

/// <summary>
/// What the list of stores shows, as it stands in the address: a link shows a colleague the same list, reload and back keep it. What an address says wrongly
/// does not count.
/// </summary>
/// <param name="Filter">Which stores, the scope included.</param>
/// <param name="View">The saved view that was opened.</param>
public sealed record StoresState(StoreFilter Filter, string? View = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/settings/stores";

    private const string Soon = "soon";

    /// <summary>All stores.</summary>
    public static StoresState None { get; } = new(new StoreFilter());

    /// <summary>What a saved view keeps: everything but the view itself.</summary>
    public string ViewQuery => (this with { View = null }).Address("", null, null).TrimStart('?');

    /// <summary>Reads an address.</summary>
    /// <param name="uri">With its query.</param>
    public static StoresState FromQuery(string uri)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(at < 0 ? "" : uri[at..].Split('#')[0]);
        string? Value(string name) => query.TryGetValue(name, out var found) && found.ToString().Trim() is { Length: > 0 } text ? text : null;
        return new(
            new StoreFilter(
                StoreScopeUrl.Parse(Value(StoreScopeUrl.Name)), Value("q"), EntityId.Parse<ClientId>(Value("client")),
                Value("market") is { Length: 2 } market && market.All(char.IsAsciiLetterUpper) ? market : null,
                Enum.TryParse<ConnectionState>(Value("state"), ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
                Value("consent") == Soon),
            Value(SavedViews.Parameter) is { Length: <= 40 } view && view.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? view : null);
    }

    /// <summary>The page's address, with what is open on it.</summary>
    public string Href(string? name = null, object? value = null) => Address(Path, name, value);

    /// <summary>The list's address with another filter.</summary>
    public string With(StoreFilter filter) => (this with { Filter = filter }).Href();

    /// <summary>The address of the list as a file.</summary>
    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    public string ExportHref(string format) => (this with { View = null }).Address(StoresExport.Address, "format", format);

    private string Address(string path, string? name, object? value)
    {
        var parts = new (string Name, string? Value)[]
        {
            (StoreScopeUrl.Name, string.Join(',', Filter.Stores ?? [])),
            ("q", Filter.Text),
            ("client", Filter.Client?.ToString()),
            ("market", Filter.Market),
            ("state", Filter.State?.ToString().ToLowerInvariant()),
            ("consent", Filter.ConsentEnds ? Soon : null),
            (SavedViews.Parameter, View),
            (name ?? "open", name is null ? null : value?.ToString()),
        };
        var query = string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value))
            .Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
