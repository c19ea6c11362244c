using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>A group of endpoints that puts itself into the table.</summary>
internal interface IApiEndpoints
{
    void Map(EndpointTable table);
}

/// <summary>Every platform endpoint that the sandbox serves; routing, the check of versions and the contract test read it.</summary>
internal sealed class EndpointTable
{
    private readonly List<ApiEndpoint> _all = [];

    public EndpointTable(IEnumerable<IApiEndpoints> groups)
    {
        foreach (var group in groups) group.Map(this);
    }

    public IReadOnlyList<ApiEndpoint> All => _all;

    /// <summary>An endpoint of one shop, which takes shop_cipher. A path with {version} is served in each of the versions.</summary>
    public void OfShop(string method, string path, string scope, Func<ApiCall, ApiResult> serve, int? invalidCode = null, params ReadOnlySpan<string> versions) =>
        Add(method, path, scope, ofShop: true, serve, invalidCode, versions);

    /// <summary>An endpoint of the seller, without shop_cipher.</summary>
    public void OfSeller(string method, string path, string scope, Func<ApiCall, ApiResult> serve, int? invalidCode = null, params ReadOnlySpan<string> versions) =>
        Add(method, path, scope, ofShop: false, serve, invalidCode, versions);

    private void Add(string method, string path, string scope, bool ofShop, Func<ApiCall, ApiResult> serve, int? invalidCode, ReadOnlySpan<string> versions)
    {
        var rule = new ApiRule(scope, ofShop, Upload: path.EndsWith("/upload", StringComparison.Ordinal));
        if (versions.IsEmpty) _all.Add(new ApiEndpoint(method, path, rule, serve, invalidCode));
        foreach (var version in versions) _all.Add(new ApiEndpoint(method, path.Replace("{version}", version, StringComparison.Ordinal), rule, serve, invalidCode));
    }
}
