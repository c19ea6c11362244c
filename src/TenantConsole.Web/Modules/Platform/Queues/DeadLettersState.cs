using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>What the list of dead letters shows, as it stands in the address. What an address says wrongly does not count.</summary>
/// <param name="Filter">Which.</param>
/// <param name="After">Where the page starts.</param>
/// <param name="Open">The letter in the panel.</param>
public sealed record DeadLettersState(DeadLetterFilter Filter, string? After = null, DeadLetterKey? Open = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/queues/dead-letters";

    /// <summary>Reads an address.</summary>
    public static DeadLettersState FromQuery(string uri)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(at < 0 ? "" : uri[at..].Split('#')[0]);
        string? Value(string name) => query.TryGetValue(name, out var found) && found.ToString().Trim() is { Length: > 0 and <= 300 } text ? text : null;
        return new(
            new(StoreScopeUrl.Parse(Value(StoreScopeUrl.Name)), Value("kind"), Value("reason"), Value("q")), Value("after"), DeadLetterKey.Parse(Value("open")));
    }

    /// <summary>The address.</summary>
    public string Href => Address(Path, null);

    /// <summary>The list's first page with another filter.</summary>
    public string With(DeadLetterFilter filter) => new DeadLettersState(filter).Href;

    /// <summary>The address of the list as a file.</summary>
    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    public string ExportHref(string format) => new DeadLettersState(Filter).Address(DeadLettersExport.Address, format);

    private string Address(string path, string? format)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("format", format), (StoreScopeUrl.Name, string.Join(',', Filter.Stores ?? [])), ("kind", Filter.Kind), ("reason", Filter.Reason), ("q", Filter.Text), ("after", After), ("open", Open?.ToString()),
        };
        var query = string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value))
            .Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
