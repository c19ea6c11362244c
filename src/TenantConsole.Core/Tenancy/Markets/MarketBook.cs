namespace TenantConsole.Core.Tenancy.Markets;

/// <summary>The markets that the console knows: one file each, found by being there.</summary>
public static class MarketBook
{
    private static readonly Dictionary<string, Market> Known = Read();

    /// <summary>All markets.</summary>
    public static IReadOnlyCollection<Market> All => Known.Values;

    /// <summary>A market by its country code; null when it is not known yet.</summary>
    public static Market? Find(string code) => Known.GetValueOrDefault(code.ToUpperInvariant());

    private static Dictionary<string, Market> Read()
    {
        var assembly = typeof(MarketBook).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("TenantConsole.Core.Tenancy.Markets.", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .Select(name =>
            {
                using var json = assembly.GetManifestResourceStream(name)!;
                return Market.Read(json);
            })
            .ToDictionary(market => market.Code);
    }
}
