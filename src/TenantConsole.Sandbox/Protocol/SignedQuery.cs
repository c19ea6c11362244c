using Microsoft.AspNetCore.WebUtilities;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>The query as the signature sees it: decoded, names told apart by case, the first of equal names.</summary>
internal sealed class SignedQuery
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public SignedQuery(string? raw)
    {
        foreach (var pair in new QueryStringEnumerable(raw))
        {
            _values.TryAdd(pair.DecodeName().ToString(), pair.DecodeValue().ToString());
        }
    }

    public IEnumerable<KeyValuePair<string, string>> Sorted => _values;

    /// <summary>The value, or null when absent or empty.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
