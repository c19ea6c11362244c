using System.Collections.Concurrent;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>
/// The SKUs whose words this process has seen committed: a store sells the same few hundred again and again, and asking the server about each of
/// their words with each batch cost an eighth of its time. Terms are never taken away, so what was once committed stays true.
/// </summary>
internal sealed class KnownTerms
{
    private const int Most = 200_000;

    private readonly ConcurrentDictionary<(StoreId Store, string Sku, string? Title, string? Seller), byte> _known = new();

    /// <summary>True when these words are in the table.</summary>
    public bool Has(StoreId store, (string Sku, string? Title, string? Seller) words) => _known.ContainsKey((store, words.Sku, words.Title, words.Seller));

    /// <summary>They were committed. A full book starts anew: forgetting costs time, not truth.</summary>
    public void Add(StoreId store, IEnumerable<(string Sku, string? Title, string? Seller)> words)
    {
        if (_known.Count > Most)
            _known.Clear();
        foreach (var (sku, title, seller) in words)
            _known.TryAdd((store, sku, title, seller), 0);
    }
}
