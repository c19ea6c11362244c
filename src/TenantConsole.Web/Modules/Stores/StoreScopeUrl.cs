using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Stores;

/// <summary>
/// The stores in scope, as they stand in the address: <c>?stores=id,id</c>. Nothing means all stores. A choice for the eye: it narrows what pages
/// ask for and never widens what a person may see.
/// </summary>
public static class StoreScopeUrl
{
    /// <summary>The query's name.</summary>
    public const string Name = "stores";

    /// <summary>The stores of an address, in its order; empty for all.</summary>
    public static IReadOnlyList<StoreId> Of(string uri)
    {
        var text = Value(uri);
        return text is null ? [] : Parse(text);
    }

    /// <summary>The stores of the query's value; what is no id does not count.</summary>
    public static IReadOnlyList<StoreId> Parse(string? text) =>
        [.. (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(EntityId.Parse<StoreId>).OfType<StoreId>().Distinct()];

    /// <summary>The same page with another scope; places in a list (<c>after</c>, <c>page</c>) do not go over.</summary>
    public static string With(string uri, IEnumerable<StoreId> stores)
    {
        var (path, query) = Split(uri);
        var kept = query.Where(part => NameOf(part) is not (Name or "after" or "page"));
        var scope = string.Join(',', stores.Select(store => store.Value.ToString("D")));
        return Join(path, scope.Length == 0 ? kept : kept.Append($"{Name}={scope}"));
    }

    /// <summary>Another page's address with the scope of this one; an address that names its own stays.</summary>
    public static string Keep(string href, string uri)
    {
        if (Value(uri) is not { Length: > 0 } scope || Value(href) is not null)
            return href;
        var (path, query) = Split(href);
        return Join(path, query.Append($"{Name}={scope}"));
    }

    private static string? Value(string uri) =>
        Split(uri).Query.Where(part => NameOf(part) == Name).Select(part => Uri.UnescapeDataString(part[(Name.Length + 1)..])).LastOrDefault();

    private static string NameOf(string part) => part.Split('=')[0];

    private static (string Path, string[] Query) Split(string uri)
    {
        var clean = uri.Split('#')[0];
        var at = clean.IndexOf('?', StringComparison.Ordinal);
        return at < 0 ? (clean, []) : (clean[..at], clean[(at + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => part.Contains('=', StringComparison.Ordinal)).ToArray());
    }

    private static string Join(string path, IEnumerable<string> query)
    {
        var text = string.Join('&', query);
        return text.Length == 0 ? path : $"{path}?{text}";
    }
}
