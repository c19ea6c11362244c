using System.Collections.Concurrent;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;

namespace TenantConsole.Simulation.Bugs;

/// <summary>Fetches nothing twice, and so gives what it has as the newest.</summary>
internal sealed class RememberingFetcher(IObjectFetcher fetcher) : IObjectFetcher
{
    private readonly ConcurrentDictionary<(string Shop, string Id), PlatformObject> _known = new();

    public string Kind => fetcher.Kind;

    public string Scope => fetcher.Scope;

    public int Most => fetcher.Most;

    public async Task<IReadOnlyList<PlatformObject>> GetAsync(ShopAccess shop, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var cipher = shop.Cipher.Reveal();
        if (ids.Where(id => !_known.ContainsKey((cipher, id))).ToList() is { Count: > 0 } fresh)
        {
            foreach (var found in await fetcher.GetAsync(shop, fresh, cancellationToken))
                _known[(cipher, found.Id)] = found;
        }

        return [.. ids.Select(id => _known.GetValueOrDefault((cipher, id))).OfType<PlatformObject>()];
    }
}
